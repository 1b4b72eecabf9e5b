import FoundationEssentials
import Glibc

/// The folder that a notebook's files must be in; nothing outside it can be read.
public struct NotebookFolder: Sendable {
  /// Why a file cannot be had.
  public enum Problem: Error, Equatable, Sendable {
    case outside
    case missing(nearest: String?)
    case notAFile
    case unreadable
    case tooLarge(bytes: Int, limit: Int)
    case notUTF8
  }

  private let path: String
  /// The largest file that is read at once, in bytes.
  public static let sizeLimit = 256 << 20

  /// Creates the folder at a path.
  public init(path: String) { self.path = path }

  /// Reads a file by its path relative to the folder; symbolic links are followed and must stay inside.
  public func bytes(of relativePath: String) throws(Problem) -> [UInt8] {
    let file = try file(relativePath, limit: Self.sizeLimit)
    guard let data = FileManager.default.contents(atPath: file.path) else { throw .unreadable }
    return Array(data)
  }

  /// Opens a file, found as by ``bytes(of:)``, to be read piece by piece.
  public func open(_ relativePath: String) throws(Problem) -> FolderFile {
    let file = try file(relativePath, limit: .max)
    guard let opened = FolderFile(path: file.path, size: file.size) else { throw .unreadable }
    return opened
  }

  private func file(_ relativePath: String, limit: Int) throws(Problem) -> (path: String, size: Int) {
    guard !relativePath.hasPrefix("/"), !relativePath.hasPrefix("~"), !relativePath.utf8.contains(0) else {
      throw .outside
    }
    let folder = URL(fileURLWithPath: path, isDirectory: true).resolvingSymlinksInPath().standardized
    let root = folder.path.hasSuffix("/") ? folder.path : folder.path + "/"
    let file = folder.appendingPathComponent(relativePath).standardized
    let parent = file.deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
    guard file.path.hasPrefix(root), parent.hasPrefix(root) else { throw .outside }
    let manager = FileManager.default
    var isFolder = false
    guard manager.fileExists(atPath: file.path, isDirectory: &isFolder) else {
      let siblings = try? manager.contentsOfDirectory(atPath: parent)
      let near = nearest(file.lastPathComponent, in: (siblings ?? []).sorted())
      throw .missing(nearest: near.map { relativePath.dropLast(file.lastPathComponent.count) + $0 })
    }
    guard file.resolvingSymlinksInPath().path.hasPrefix(root) else { throw .outside }
    var status = stat()
    guard !isFolder, stat(file.path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .notAFile
    }
    let size = Int(status.st_size)
    if size > limit { throw .tooLarge(bytes: size, limit: limit) }
    return (file.path, size)
  }

  /// Reads a UTF-8 text file; a byte order mark is left out.
  public func text(of relativePath: String) throws(Problem) -> String {
    let bytes = try bytes(of: relativePath)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }
}

extension NotebookFolder.Problem {
  /// The problem with a file in words, and what to do about it.
  public func words(for path: String) -> (message: String, help: String?) {
    switch self {
    case .outside: ("'\(path)' is outside the notebook's folder", "copy the file into the notebook's folder")
    case .missing(let nearest):
      ("no file '\(path)' in the notebook's folder", nearest.map { "did you mean '\($0)'?" })
    case .notAFile: ("'\(path)' is not a file", nil)
    case .unreadable: ("'\(path)' cannot be read", nil)
    case .tooLarge(let bytes, let limit): ("'\(path)' has \(bytes) bytes, the limit is \(limit)", nil)
    case .notUTF8: ("'\(path)' is not UTF-8 text", nil)
    }
  }
}
