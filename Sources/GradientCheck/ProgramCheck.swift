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
    let examination = try examination(of: text)
    var search = examination.search(outline: examination.outline)
    search.runAll(examination.verdicts)
    let report = FaultReport(search)
    let lines = SourceLines(text)
    let words = FaultWords(search, lines)
    let (repairs, _) = Repairer(self).repairs(of: report.faults, in: examination)
    let findings = repairs.map { repair in
      GradientFinding(
        span: repair.fault.span, line: Int(repair.fault.line), kind: repair.fault.kind,
        severity: repair.fault.severity, message: words.message(for: repair.fault), repair: repair.text)
    }
    return ProgramVerdict(
      parameters: examination.verdicts.verdicts(gradientNames: gradientNames(examination, lines)),
      findings: findings, loss: ProgramVerdict.Loss(expression: loss, line: line, isAssumed: false))
  }

  /// The variable with the hand-written gradient of each parameter; nil where the update computes it.
  private func gradientNames(_ examination: Examination, _ lines: SourceLines) -> [String?] {
    let step = examination.problem.step
    let trace = step.run.trace
    let names = GradientNames(examination.outline, lines)
    let rates = Set(step.start.variables.filter { trace.value(of: $0.node).shape.isEmpty }.map(\.path))
    let usual: Set<String> = [
      "lr", "rate", "alpha", "eta", "learning_rate", "step_size", "self.lr", "self.alpha",
    ]
    return step.parameters.map { parameter in
      let line = trace[parameter.members[0].new].span.line
      return names.name(inLine: line, parameter: parameter.name, rates: rates.union(usual))
    }
  }

  /// Runs a program and judges one of its first steps: the first that leaves no number of a parameter without a derivative.
  ///
  /// `probing` are expressions to be evaluated before lines; values of other
  /// shapes than `shapes` are not looked at. `visit` names the step.
  func examination(
    of text: String, probing: [Int: [String]] = [:], shapes: Set<[Int]> = [], visit: Int? = nil
  ) throws -> Examination {
    let script = try Script(text)
    let outline = ProgramOutline(try Parser.parse(text).body)
    let run = try script.trace(
      line: line, visits: visit.map { $0 + 2 } ?? 5, expression: loss, probes: probing,
      probedVisits: visit.map { $0...$0 + 1 } ?? 0...Int.max, limits: limits, seed: seed)
    var first: Examination?
    var failure: CheckFailure?
    for visit in visit.map({ $0...$0 }) ?? 0...max(0, run.visits.count - 2) {
      switch Self.problem(run, visit, shapes, outline.loopNames) {
      case .success(let problem):
        let examination = Examination(
          text: text, outline: outline, visit: visit, problem: problem, verdicts: StepVerdicts(problem))
        if !examination.verdicts.constants.contains(.idle) { return examination }
        first = first ?? examination
      case .failure(let reason): failure = failure ?? reason
      }
    }
    if let first { return first }
    throw failure ?? CheckFailure.noParameters
  }

  private static func problem(_ run: TracedRun, _ visit: Int, _ shapes: Set<[Int]>, _ loopNames: Set<String>)
    -> Result<
      StepProblem, CheckFailure
    >
  {
    do throws(CheckFailure) {
      return .success(
        try StepProblem(try TrainingStep(run, visit: visit, loopNames: loopNames), probed: shapes))
    } catch {
      return .failure(error)
    }
  }
}
