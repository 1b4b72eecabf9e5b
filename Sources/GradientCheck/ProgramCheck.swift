import Arrays
import Script
import Syntax

/// Checks the hand-written backpropagation of a program against the derivatives of its loss.
public struct ProgramCheck: Sendable {
  /// The program's text.
  public let text: String
  /// The loss, as an expression of the program's language.
  public let loss: String
  /// The line before which the loss is evaluated; a step lasts from one visit of it to the next.
  public let line: Int
  /// What a run of the program may take.
  public var limits = Limits()
  /// What random numbers start from where the program does not say.
  public var seed = 0

  /// Makes a check of a program.
  public init(text: String, loss: String, line: Int) {
    self.text = text
    self.loss = loss
    self.line = line
  }

  /// Checks the program.
  ///
  /// - Throws: ``Syntax/SyntaxErrors`` for the program's text and the loss's, ``CheckFailure`` where there is no step to
  ///   check.
  public func run() throws -> ProgramVerdict {
    let script = try Script(text)
    let outline = ProgramOutline(try Parser.parse(text).body)
    let problem = try problem(of: script)
    let verdicts = StepVerdicts(problem)
    let order = UpdateOrder(problem)
    var search = FaultSearch(order.corrected, outline, directions: verdicts.directions)
    for suspect in order.suspects { search.blame(suspect) }
    search.run()
    search.findSigns()
    search.findScales(rates: verdicts.rates)
    let report = FaultReport(search, rates: verdicts.rates)
    let findings = report.faults.map { fault in
      GradientFinding(
        span: fault.span, line: Int(fault.line), kind: fault.kind, severity: fault.severity,
        message: fault.suspects.map(\.fault.short).joined(separator: "; "), repair: nil)
    }
    return ProgramVerdict(
      parameters: verdicts.verdicts(gradientNames: problem.step.parameters.map { _ in nil }),
      findings: findings,
      loss: ProgramVerdict.Loss(expression: loss, line: line, isAssumed: false))
  }

  /// The first of the program's first steps that leaves no number of a parameter without a derivative.
  func problem(of script: Script) throws -> StepProblem {
    let run = try script.trace(line: line, visits: 5, expression: loss, limits: limits, seed: seed)
    var first: StepProblem?
    var failure: CheckFailure?
    for visit in 0..<max(1, run.visits.count - 1) {
      switch Self.problem(run, visit) {
      case .success(let problem):
        if !StepJudge(problem: problem).constants().contains(.idle) { return problem }
        first = first ?? problem
      case .failure(let reason): failure = failure ?? reason
      }
    }
    if let first { return first }
    throw failure ?? CheckFailure.noParameters
  }

  private static func problem(_ run: TracedRun, _ visit: Int) -> Result<StepProblem, CheckFailure> {
    do throws(CheckFailure) {
      return .success(try StepProblem(try TrainingStep(run, visit: visit)))
    } catch {
      return .failure(error)
    }
  }
}

extension TraceOperation {
  var short: String {
    if case .call(let call) = self { return "call \(call.name)" }
    return "\(self)".prefix(24).description
  }
}
extension Suspect.Fault {
  var short: String {
    if case .value(let truth) = self { return "\(truth.kind)" }
    return "\(self)"
  }
}
