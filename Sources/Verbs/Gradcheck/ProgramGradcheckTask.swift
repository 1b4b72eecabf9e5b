import GradientCheck
import Notebook
import struct Syntax.SyntaxErrors

/// What an `nn gradcheck` block with `script:` does: checks the hand-written gradients of a program.
struct ProgramGradcheckTask: CellTask {
  let source: CheckedSource
  /// The loss; nil where the script block says what it is, or it is to be found.
  let loss: LocatedOption<String>?
  /// The line before which the loss is evaluated; nil where it is to be found.
  let line: LocatedOption<Int>?
  let declaration: StepDeclaration
  let accuracy: LocatedOption<String>?
  let expectation: CheckExpectation?

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] {
    var shapes: [String: ValueShape] = [
      "checked": .number, "failed": .number, "faults": .number, "loss": .curve, "repaired.loss": .curve,
    ]
    if accuracy != nil {
      shapes["accuracy"] = .curve
      shapes["repaired.accuracy"] = .curve
    }
    return shapes
  }

  func run(_ context: CellContext) -> CellResult {
    do throws(Diagnostic) {
      guard let program = try source.program(context) else { return CellResult() }
      return try run(program, loss ?? program.loss, context)
    } catch {
      return .failure([error])
    }
  }

  private func run(
    _ program: CheckedProgram, _ loss: LocatedOption<String>?, _ context: CellContext
  ) throws(Diagnostic) -> CellResult {
    let verdict: ProgramVerdict
    let report: ProgramReport
    do {
      let check = try program.check(loss: loss?.value, line: line?.value, declared: declaration.step)
      verdict = try check.run()
      report = try ProgramReport(verdict, of: check, title: program.title, accuracy: accuracy?.value)
    } catch let failure as CheckFailure {
      throw diagnostic(failure, program, loss, context)
    } catch let errors as SyntaxErrors {
      return .failure(errors.errors.map { Diagnostic($0, place: program.place) })
    } catch {
      throw Diagnostic(.script, "\(error)", at: context.location)
    }
    var outputs = report.outputs(idPrefix: context.figurePrefix)
    if let expectation { outputs.insert(.findings([expectation.finding(for: verdict)]), at: 1) }
    return CellResult(
      outputs: outputs, values: report.values, record: verdict.members,
      diagnostics: diagnostics(report, program, context))
  }

  /// Wrong lines are errors, unless the author says that something is wrong; then the expectation decides.
  private func diagnostics(
    _ report: ProgramReport, _ program: CheckedProgram, _ context: CellContext
  ) -> [Diagnostic] {
    var diagnostics = expectation?.diagnostics(for: report.verdict, in: context.source) ?? []
    if expectation?.wrong.isEmpty ?? true {
      diagnostics += report.verdict.findings.filter { $0.severity == .error }.map {
        $0.diagnostic(place: program.place)
      }
    }
    if let problem = report.accuracyProblem, let accuracy {
      diagnostics.append(Diagnostic(.script, problem, at: context.location(accuracy.node)))
    }
    return diagnostics
  }

  private func diagnostic(
    _ failure: CheckFailure, _ program: CheckedProgram, _ loss: LocatedOption<String>?, _ context: CellContext
  ) -> Diagnostic {
    let node =
      switch failure {
      case .noLoss, .noParameters, .noPoint, .randomLoss, .flatLoss, .ownDerivativesDiffer: loss?.node
      case .neverVisited, .noStep: line?.node
      case .noLossFound, .unknownPath, .idleParameter: nil as YAMLNode?
      }
    let place =
      failure.span.map { program.place($0) } ?? node.map { context.location($0) }
      ?? declaration.place(of: failure, in: context.source) ?? context.location
    let request = CheckRequest(loss: loss?.value, line: line?.value, lineCount: program.lineCount) {
      "'\($0)'"
    }
    let (message, help) = request.words(for: failure)
    return Diagnostic(.gradient, message, at: place, help: help)
  }
}

extension ProgramReport {
  /// What expressions can name.
  fileprivate var values: [String: Value] {
    let lines = Set(verdict.findings.filter { $0.severity == .error }.map(\.line))
    var values: [String: Value] = [
      "checked": .number(Double(verdict.parameters.count)),
      "failed": .number(Double(verdict.parameters.count { $0.isWrong })),
      "faults": .number(Double(lines.count)), "loss": .curves([given.loss]),
    ]
    values["accuracy"] = given.accuracy.map { .curves([$0]) }
    // A program without repairs is what it would be with them.
    values["repaired.loss"] = .curves([(repaired ?? given).loss])
    values["repaired.accuracy"] = (repaired ?? given).accuracy.map { .curves([$0]) }
    return values
  }
}
