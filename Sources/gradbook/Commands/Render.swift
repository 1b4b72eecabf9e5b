import ArgumentParser
import FoundationEssentials
import Notebook
import Report
import Tensor
import Verbs

/// `gradbook render`: runs notebooks and writes their pages.
struct Render: ParsableCommand {
  /// What is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Run notebooks and write a page for each.",
    discussion: """
      Exit status: 0 when everything holds, 1 when something in a notebook is wrong (its page is written all the \
      same), 64 when the command line is.

      EXAMPLES
        gradbook render                          notebooks/ into output/
        gradbook render lessons -o site -j 4     a folder of notebooks, on four threads
        gradbook render --to json lesson.md      output/lesson.json, with full curves
        gradbook render --dump arrays lesson.md  also arrays/lesson/RUN/x.npy, final-weights-1.npy, ...
        gradbook render --fragment - < part.md   Markdown in, HTML out
      """)

  @Argument(help: ArgumentHelp("Notebooks, or folders of them; '-' with --fragment.", valueName: "path"))
  var paths: [String] = []

  @Option(
    name: [.customShort("o"), .long], help: ArgumentHelp("The folder for the pages.", valueName: "dir"))
  var output = "output"

  @Option(help: "What to write.")
  var to = Format.html

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Read Markdown from standard input ('-') and write an HTML fragment to standard output.")
  var fragment = false

  @Option(
    name: .customShort("j"),
    help: ArgumentHelp("The number of threads (default: one a core).", valueName: "n"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Write the data and the parameters of each training run into this folder, as .npy files.",
      valueName: "dir"))
  var dump: String?

  @Flag(help: "Print what processor time and what time each block took (of its own only with -j 1).")
  var timings = false

  func validate() throws {
    if let threads, !(1...256).contains(threads) {
      throw ValidationError("-j takes 1 to 256 threads, found \(threads).")
    }
    if fragment, paths != ["-"] {
      throw ValidationError("--fragment takes one path, '-' for standard input.")
    }
    if fragment, dump != nil || timings {
      throw ValidationError("--fragment takes neither --dump nor --timings.")
    }
    if let dump, FileTree.kind(of: dump) == .file {
      throw ValidationError("--dump takes a folder, '\(dump)' is a file.")
    }
    if !fragment, paths.contains("-") { throw ValidationError("'-' needs --fragment.") }
  }

  func run() throws {
    try shared.selectInstructionSet()
    let pool = ThreadPool(threads: threads ?? ProcessInfo.processInfo.activeProcessorCount)
    defer { pool.shutdown() }
    let hasPassed = try fragment ? renderFragment(pool) : renderPages(pool)
    if !hasPassed { throw ExitCode(1) }
  }

  private func renderPages(_ pool: ThreadPool) throws -> Bool {
    let found = NotebookFile.find(paths.isEmpty ? ["notebooks"] : paths)
    var problems = found.problems
    let files = NotebookFile.withoutCollisions(found.files, extension: to.rawValue, problems: &problems)
    problems.forEach { Terminal.printError($0.text()) }
    let overrides = try shared.overrides()
    let loaded = files.map { (file: $0, notebook: $0.load(allowsRawHTML: shared.unsafeHTML)) }
    try shared.requireKnown(overrides, in: loaded.compactMap { try? $0.notebook.get() })
    let writer = PageWriter(folder: output, format: to, allowsRawHTML: shared.unsafeHTML)
    var errors = problems.count
    var entries: [IndexPage.Entry] = []
    for (file, notebook) in loaded {
      switch notebook {
      case .failure(let problem):
        Terminal.printError(problem.text())
        errors += 1
      case .success(let document):
        let progress = ProgressDisplay(notebook: file.path)
        let cellTimings = CellTimings()
        let plan = Plan(document, verbs: VerbTable.all, overrides: overrides)
        let result = Runner(
          folder: NotebookFolder(path: file.folder), pool: pool, progress: progress.show,
          observe: cellTimings.measure
        ).run(plan)
        progress.finish()
        if timings { cellTimings.show(for: file.path) }
        result.diagnostics.forEach { Terminal.printError($0.text(in: file.root)) }
        errors += result.diagnostics.filter { $0.severity == .error }.count
        do throws(Diagnostic) {
          let page = try writer.write(result, for: file)
          Terminal.printNote("\(file.path) -> \(page)")
          if let dump { try DumpWriter(folder: dump).write(result, for: file) }
        } catch {
          Terminal.printError(error.text())
          errors += 1
        }
        entries.append(IndexPage.Entry(result, address: file.outputName(extension: to.rawValue)))
      }
    }
    if to == .html, files.contains(where: \.isFromFolder), !entries.isEmpty {
      do throws(Diagnostic) {
        try writer.writeIndex(entries)
      } catch {
        Terminal.printError(error.text())
        errors += 1
      }
    }
    let count = "\(files.count) notebook\(files.count == 1 ? "" : "s")"
    Terminal.printNote(
      "\(count), \(errors == 0 ? "no errors" : errors == 1 ? "1 error" : "\(errors) errors")")
    return errors == 0
  }

  private func renderFragment(_ pool: ThreadPool) throws -> Bool {
    let bytes = (try? Descriptor.standardInput.readAll()) ?? []
    let source: SourceText
    do throws(Diagnostic) {
      source = try SourceText(path: "<stdin>", bytes: bytes)
    } catch {
      Terminal.printError(error.text())
      return false
    }
    var options = DocumentOptions()
    options.isFragment = true
    options.allowsRawHTML = true
    let document = Document(parsing: source, options: options)
    let overrides = try shared.overrides()
    try shared.requireKnown(overrides, in: [document])
    let plan = Plan(document, verbs: VerbTable.all, overrides: overrides)
    let progress = ProgressDisplay(notebook: source.path)
    let folder = NotebookFolder(path: ".")
    let result = Runner(folder: folder, pool: pool, progress: progress.show).run(plan)
    progress.finish()
    result.diagnostics.forEach { Terminal.printError($0.text()) }
    try? Descriptor.standardOutput.write(HTMLFragment(result: result).html)
    return !result.hasFailed
  }
}

extension IndexPage.Entry {
  fileprivate init(_ result: NotebookResult, address: String) {
    let figures = result.cells.flatMap(\.result.outputs).filter {
      if case .figure = $0 { true } else { false }
    }
    self.init(
      address: address, title: result.document.title, description: result.document.frontMatter.description,
      errors: result.diagnostics.filter { $0.severity == .error }.count, figures: figures.count)
  }
}
