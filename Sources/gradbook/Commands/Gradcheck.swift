import ArgumentParser
import GradientCheck
import Notebook
import Report
import struct Script.Script
import struct Syntax.SyntaxErrors
import Tensor
import Verbs

/// `gradbook gradcheck`: checks the hand-written gradients of a program.
struct Gradcheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check hand-written backpropagation: which line is wrong, and what it should be.",
    discussion: """
      The loss is evaluated just before LINE runs, with the variables that it has there, and differentiated by every
      parameter that the program changes until LINE runs again. That change should be minus the rate times the derivative.
      Without --loss it is what the program calls its loss, or what its error term implies; without --at the line is found.
      The status is 1 if a line is wrong.

      EXAMPLES
        gradbook gradcheck network.py
        gradbook gradcheck network.py --loss 'np.mean((a2 - y)**2)' --at 24
        gradbook gradcheck network.py --loss loss --at 24 --json
        gradbook gradcheck network.py --loss loss --at 24 -o network.html
      """)

  @ArgumentParser.Argument(help: ArgumentHelp("The program; - is the standard input.", valueName: "FILE.py"))
  var file: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The loss, as an expression of the program's language (default: found).", valueName: "EXPR"))
  var loss: String?

  @Option(
    help: ArgumentHelp(
      "The line before which the loss is evaluated, from 1 (default: found).", valueName: "LINE"))
  var at: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The share of right answers, evaluated where the loss is, for the page.", valueName: "EXPR"))
  var accuracy: String?

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Write a page with the verdict, the program and its curves.", valueName: "PAGE.html"))
  var output: String?

  @Flag(help: "Print the verdicts and findings as JSON.")
  var json = false

  @Option(help: "What random numbers start from where the program does not say.")
  var seed = 0

  func run() throws {
    if let at, at < 1 { throw ValidationError("--at is the number of a line, from 1; found \(at).") }
    if accuracy != nil, output == nil { throw ValidationError("--accuracy is for the page: give -o too.") }
    if output == file { throw ValidationError("-o names a page, '\(file)' is the program.") }
    let source = try ProgramFile(path: file).source()
    let (check, verdict) = try verdict(on: source)
    if json {
      print(JSONText(verdict.json).text)
    } else {
      if loss == nil || at == nil { print(verdict.lossLine) }
      for line in verdict.parameterLines + verdict.explanationLines { print(line) }
      for finding in verdict.findings {
        Terminal.printError(finding.diagnostic { source.location($0) }.text())
      }
    }
    if let output { try write(verdict, of: check, source, to: output) }
    if verdict.findings.contains(where: { $0.severity == .error }) { throw ExitCode.failure }
  }

  /// Checks the program; says why that cannot be done, and throws how the process is to end then.
  private func verdict(on source: SourceText) throws -> (ProgramCheck, ProgramVerdict) {
    do {
      let check = try ProgramCheck(findingIn: source.text, loss: loss, line: at, seed: seed)
      return (check, try check.run())
    } catch let errors as SyntaxErrors {
      for error in errors.errors {
        let isLoss = (try? Script(source.text)) != nil
        let place =
          isLoss ? Diagnostic.Location(path: "--loss", line: loss ?? "") : source.location(error.span)
        Terminal.printError(Diagnostic(error) { _ in place }.text())
      }
      throw ExitCode.failure
    } catch let failure as CheckFailure {
      let request = CheckRequest(loss: loss, line: at, lineCount: source.lines.count) { "--\($0)" }
      let (message, help) = request.words(for: failure)
      Terminal.printError(Diagnostic(.gradient, message, at: place(of: failure, source), help: help).text())
      throw ExitCode.failure
    }
  }

  private func place(of failure: CheckFailure, _ source: SourceText) -> Diagnostic.Location {
    if let span = failure.span { return source.location(span) }
    if case .noLossFound = failure { return Diagnostic.Location(path: source.path) }
    let line = at ?? 1
    guard line <= source.lines.count else { return Diagnostic.Location(path: source.path) }
    return source.location(SourcePosition(line: line, column: 1))
  }

  /// Writes the page of a verdict.
  private func write(
    _ verdict: ProgramVerdict, of check: ProgramCheck, _ source: SourceText, to path: String
  ) throws {
    let place = Diagnostic.Location(path: "--accuracy", line: accuracy)
    let name = PathText(source.path).name
    do {
      let report = try ProgramReport(verdict, of: check, title: name, accuracy: accuracy)
      if let problem = report.accuracyProblem { throw Diagnostic(.script, problem, at: place) }
      let result = NotebookResult(
        title: "Gradients of \(name)", verb: "gradcheck", seed: UInt64(truncatingIfNeeded: seed),
        outputs: report.outputs(idPrefix: "gradcheck"))
      let options = PageOptions(
        version: Gradbook.version, numericVersion: String(NumericContract.version))
      let page = HTMLPage(result: result, options: options).html
      do {
        try FileTree.write(to: path) { try $0.write(page) }
      } catch {
        throw Diagnostic(cannotWrite: path, error)
      }
    } catch let errors as SyntaxErrors {
      for error in errors.errors { Terminal.printError(Diagnostic(error) { _ in place }.text()) }
      throw ExitCode.failure
    } catch let problem as Diagnostic {
      Terminal.printError(problem.text())
      throw ExitCode.failure
    }
  }
}
