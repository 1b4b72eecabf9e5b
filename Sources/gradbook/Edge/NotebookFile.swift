import Notebook

/// A notebook on disk: where it is, and what its page is called.
struct NotebookFile {
  /// The folder that the page's place is relative to, with a trailing slash, or empty.
  let root: String
  /// The path below the root.
  let name: String
  /// Whether it was found in a folder that was asked for.
  let isFromFolder: Bool

  /// The path as the user would write it.
  var path: String { root + name }

  /// The folder that the notebook's own files are in.
  var folder: String {
    let folder = PathText(path).folder
    return folder.isEmpty ? "." : folder
  }

  /// The page's path below the output folder.
  func outputName(extension suffix: String) -> String {
    PathText(name).withoutSuffix + "." + suffix
  }

  /// Finds the notebooks that paths name; folders are searched for `.md` files, hidden ones left out.
  static func find(_ paths: [String]) -> (files: [NotebookFile], problems: [Diagnostic]) {
    var files: [NotebookFile] = []
    var problems: [Diagnostic] = []
    for path in paths {
      let kind = FileTree.kind(of: path)
      if kind == .missing {
        problems.append(missing(path))
        continue
      }
      guard kind == .folder else {
        let name = PathText(path).name
        files.append(NotebookFile(root: String(path.dropLast(name.count)), name: name, isFromFolder: false))
        continue
      }
      let found = notebooks(in: path)
      if found.isEmpty {
        problems.append(
          Diagnostic(
            .noNotebooks, "no notebooks (.md files) in this folder", at: Diagnostic.Location(path: path)))
      }
      let root = path.hasSuffix("/") ? path : path + "/"
      files += found.map { NotebookFile(root: root, name: $0, isFromFolder: true) }
    }
    return (files, problems)
  }

  private static func notebooks(in folder: String) -> [String] {
    FileTree.files(below: folder).filter { name in
      name.hasSuffix(".md") && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }.sorted()
  }

  private static func missing(_ path: String) -> Diagnostic {
    let name = PathText(path).name
    let folder = PathText(path).folder
    let near = nearest(name, in: FileTree.names(in: folder.isEmpty ? "." : folder).sorted())
    return Diagnostic(
      .unreadableFile, "no such file or folder", at: Diagnostic.Location(path: path),
      help: near.map {
        "did you mean '\(folder.isEmpty ? "" : folder + "/")\($0)'?"
      })
  }

  /// The files without those whose page another one would overwrite.
  static func withoutCollisions(
    _ files: [NotebookFile], extension suffix: String, problems: inout [Diagnostic]
  ) -> [NotebookFile] {
    var taken: [String: NotebookFile] = [:]
    var kept: [NotebookFile] = []
    for file in files {
      let name = file.outputName(extension: suffix)
      if file.isFromFolder, name == "index.html" {
        problems.append(
          Diagnostic(
            .outputCollision, "would write 'index.html', which is the list of all pages",
            at: Diagnostic.Location(path: file.path), help: "rename it, or render it alone"))
        continue
      }
      if let other = taken[name] {
        if other.path == file.path { continue }
        problems.append(
          Diagnostic(
            .outputCollision, "would write '\(name)', as \(other.path) does",
            at: Diagnostic.Location(path: file.path), help: "rename one of them, or render them apart with -o"
          ))
        continue
      }
      taken[name] = file
      kept.append(file)
    }
    return kept
  }

  /// Reads and parses the notebook.
  func load(allowsRawHTML: Bool) -> Result<Document, Diagnostic> {
    guard let bytes = FileTree.bytes(of: path) else {
      return .failure(
        Diagnostic(.unreadableFile, "this file cannot be read", at: Diagnostic.Location(path: path)))
    }
    do throws(Diagnostic) {
      var options = DocumentOptions()
      options.allowsRawHTML = allowsRawHTML
      // Pages name the notebook by its path below the root, so that they do not depend on where they are made.
      return .success(
        Document(parsing: try SourceText(path: name, bytes: bytes, root: root), options: options))
    } catch {
      return .failure(error)
    }
  }
}
