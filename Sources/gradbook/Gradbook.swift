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
    subcommands: [Render.self, Check.self, Run.self, Options.self])

  /// Runs the command line.
  ///
  /// A right `render` or `run` command is read on its own, because to set up the parser for all commands takes as long as
  /// a small notebook; every other command, and everything wrong, goes through the whole parser.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard var command = alone(arguments) else { return main(nil) }
    do {
      try command.run()
    } catch {
      exit(withError: error)
    }
  }
  /// The command, if it is one that is read on its own and nothing is wrong with it.
  private static func alone(_ arguments: ArraySlice<String>) -> (any ParsableCommand)? {
    let rest = Array(arguments.dropFirst())
    return switch arguments.first {
    case "render": try? Render.parse(rest)
    case "run": try? Run.parse(rest)
    default: nil
    }
  }
}
