import ArgumentParser
import GradientCheck
import Notebook
import Report
import struct Script.Limits
import struct Script.Script
import struct Syntax.SyntaxErrors

/// `gradbook gradcheck`: checks the hand-written gradients of a program.
struct Gradcheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check hand-written backpropagation: which line is wrong, and what it should be.",
    discussion: """
      The loss is evaluated just before LINE runs, with the variables that it has there, and differentiated by every
      parameter that the program changes until LINE runs again. That change should be minus the rate times the derivative.
      The status is 1 if a line is wrong.

      EXAMPLES
        gradbook gradcheck network.py --loss 'np.mean((a2 - y)**2)' --at 24
        gradbook gradcheck network.py --loss loss --at 24 --json
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The program; - is the standard input.", valueName: "FILE.py"))
  var file: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The loss, as an expression of the program's language.", valueName: "EXPR"))
  var loss: String

  @Option(help: ArgumentHelp("The line before which the loss is evaluated, from 1.", valueName: "LINE"))
  var at: Int

  @Flag(help: "Print the verdicts and findings as JSON.")
  var json = false

  @Option(help: "What random numbers start from where the program does not say.")
  var seed = 0

  func run() throws {
    guard at > 0 else { throw ValidationError("--at is the number of a line, from 1; found \(at).") }
    let source: SourceText
    do throws(Diagnostic) {
      source = try ProgramFile(path: file).read()
    } catch {
      Terminal.printError(error.text())
      throw ExitCode.failure
    }
    var check = ProgramCheck(text: source.text, loss: loss, line: at)
    check.seed = seed
    let verdict: ProgramVerdict
    do {
      verdict = try check.run()
    } catch let errors as SyntaxErrors {
      for error in errors.errors {
        let isLoss = (try? Script(source.text)) != nil
        let place = isLoss ? Diagnostic.Location(path: "--loss", line: loss) : source.location(error.span)
        Terminal.printError(Diagnostic(error) { _ in place }.text())
      }
      throw ExitCode.failure
    } catch let failure as CheckFailure {
      Terminal.printError(diagnostic(failure, source).text())
      throw ExitCode.failure
    }
    if json {
      print(JSONText(verdict.json).text)
    } else {
      for parameter in verdict.parameters { print(parameter.line(width: verdict.nameWidth)) }
      for finding in verdict.findings { Terminal.printError(finding.diagnostic(in: source).text()) }
    }
    if verdict.findings.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
  }

  /// Why there is nothing to check, in words.
  private func diagnostic(_ failure: CheckFailure, _ source: SourceText) -> Diagnostic {
    let place = source.location(SourcePosition(line: at, column: 1))
    func because(_ reason: Script.Failure?) -> String {
      reason.map { ": the program ended with \($0.type): \($0.message)" } ?? ""
    }
    switch failure {
    case .neverVisited where at > lineCount(source):
      return Diagnostic(
        .gradient, "line \(at) never runs: the program has \(lineCount(source)) lines",
        at: Diagnostic.Location(path: source.path))
    case .neverVisited(let reason):
      return Diagnostic(
        .gradient, "line \(at) never runs\(because(reason))", at: place,
        help: "--at names the first line of a statement inside the training loop, behind the forward pass")
    case .noLoss(let reason):
      let why = reason.map { ": \($0.type): \($0.message)" } ?? ", because it is no number or array"
      return Diagnostic(
        .gradient, "the loss '\(loss)' has no value before line \(at)\(why)", at: place,
        help: "it is read with the variables of the function that runs the line")
    case .noStep(let reason):
      return Diagnostic(
        .gradient,
        "line \(at) runs only once, so that there is no step from it to its next visit\(because(reason))",
        at: place, help: "--at names a line inside the training loop")
    case .noParameters:
      return Diagnostic(
        .gradient, "nothing that the loss depends on is changed by adding to it or subtracting from it",
        at: place,
        help:
          "the loss must be computed from the parameters, and the parameters be updated before the line runs again"
      )
    case .noPoint:
      return Diagnostic(
        .gradient, "the loss has no finite derivative at any point that was tried", at: place,
        help: "look for a logarithm of 0, a division by 0 or an exponential that overflows")
    }
  }

  private func lineCount(_ source: SourceText) -> Int {
    source.text.split(separator: "\n", omittingEmptySubsequences: false).count
      - (source.text.hasSuffix("\n") ? 1 : 0)
  }
}
