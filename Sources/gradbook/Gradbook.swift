import ArgumentParser
import Notebook
import Tensor

/// The command line: one file a subcommand, nothing else.
@main
struct Gradbook: ParsableCommand {
  /// Gradbook's version.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "gradbook",
    abstract: "Runs literate notebooks on neural-network training.",
    discussion: """
      A notebook is a Markdown file; fenced blocks that start with 'nn' are run, and the page shows what they gave.

      EXAMPLES
        gradbook render                            render notebooks/ into output/
        gradbook render lesson.md -o site          render one notebook
        gradbook render -p rate=0.1 lesson.md      with another value of its parameter
        gradbook render --to json                  write results for machines
        gradbook check                             find mistakes without training
        gradbook run network.py                    run a Python program that uses NumPy
        gradbook options train                     what a train block takes
      """,
    version:
      "gradbook \(version) (numeric contract \(NumericContract.version), cmark \(MarkdownTree.parserVersion))",
    subcommands: [Render.self, Check.self, Run.self, Gradcheck.self, Options.self])

  /// Runs the command line.
  ///
  /// To set up the parser for all commands takes as long as a small notebook. So a right `render` command is read on its
  /// own, and `run` with nothing but a file is not parsed at all; every other command, and everything wrong, goes through
  /// the whole parser.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    do {
      if let program = plainRun(arguments) {
        try program.run()
      } else if arguments.first == "render", let command = try? Render.parse(Array(arguments.dropFirst())) {
        try command.run()
      } else {
        main(nil)
      }
    } catch {
      exit(withError: error)
    }
  }

  /// The program to run, if the command line is `run FILE`.
  private static func plainRun(_ arguments: ArraySlice<String>) -> ProgramRun? {
    guard arguments.count == 2, arguments.first == "run", let file = arguments.last,
      file == "-" || file.first != "-", !file.isEmpty
    else { return nil }
    return ProgramRun(file: file)
  }
}
