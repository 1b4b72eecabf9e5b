import ArgumentParser
import Notebook
import Verbs

/// `gradbook check`: finds everything that is wrong with notebooks before anything runs.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find mistakes in notebooks without training anything.",
    discussion: """
      EXAMPLES
        gradbook check               all of notebooks/
        gradbook check lesson.md     one notebook
      """)

  @Argument(help: ArgumentHelp("Notebooks, or folders of them.", valueName: "path"))
  var paths: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    try shared.selectInstructionSet()
    let found = NotebookFile.find(paths.isEmpty ? ["notebooks"] : paths)
    found.problems.forEach { Terminal.printError($0.text()) }
    var errors = found.problems.count
    let overrides = try shared.overrides()
    let loaded = found.files.map { (file: $0, notebook: $0.load(allowsRawHTML: shared.unsafeHTML)) }
    try shared.requireKnown(overrides, in: loaded.compactMap { try? $0.notebook.get() })
    for (file, notebook) in loaded {
      switch notebook {
      case .failure(let problem):
        Terminal.printError(problem.text())
        errors += 1
      case .success(let document):
        let diagnostics = Plan(document, verbs: VerbTable.all, overrides: overrides).diagnostics
        diagnostics.forEach { Terminal.printError($0.text(in: file.root)) }
        errors += diagnostics.filter { $0.severity == .error }.count
      }
    }
    let count = "\(found.files.count) notebook\(found.files.count == 1 ? "" : "s")"
    Terminal.printNote(
      "\(count), \(errors == 0 ? "no errors" : errors == 1 ? "1 error" : "\(errors) errors")")
    if errors > 0 { throw ExitCode(1) }
  }
}
