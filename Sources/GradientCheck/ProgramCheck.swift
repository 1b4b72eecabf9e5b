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
  /// Whether nobody named the loss, and it was found in the program.
  var isLossAssumed = false
  /// The line where the program computes another loss than its steps follow; nil if it computes none or that one.
  var passedOver: Int32?
  /// What is said of the step that is found otherwise.
  public var declared = DeclaredStep()
  /// What a run of the program may take.
  public var limits = Limits()
  /// What random numbers start from where the program does not say.
  public var seed = 0
  /// What the program is given in place of what it says itself.
  public var settings = ScriptSettings()
  /// The arrays among that, by the name of the variable that gets them.
  public var inputs: [String: ScriptInput] = [:]

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
    if let span = RandomNumbers.drawnForTheLoss(examination.problem.step) {
      throw CheckFailure.randomLoss(span)
    }
    if let path = CentralDifferences(examination.problem).disagreement() {
      throw CheckFailure.ownDerivativesDiffer(path)
    }
    let before = examination.search(outline: examination.outline)
    var search = before
    search.runAll(examination.verdicts)
    let report = FaultReport(search)
    let lines = SourceLines(text)
    let words = FaultWords(search, lines)
    var repairer = Repairer(self, examination, search)
    let repairs = repairer.repairs(of: report.faults)
    var findings = report.faults.filter { !repairs.needless.contains($0.line) }.map { fault in
      GradientFinding(
        span: fault.span, line: Int(fault.line), kind: fault.kind, severity: fault.severity,
        message: words.message(for: fault), changes: repairs.changes[fault.line] ?? [])
    }
    if let passedOver, let note = otherLoss(at: passedOver, examination.outline) { findings.append(note) }
    let isRight = !findings.contains { $0.severity == .error }
    let flat = isRight ? flatLoss(examination) : nil
    if let flat { findings.append(flat.finding) }
    findings += StepNotes.all(examination, lines)
    findings.sort { ($0.line, $0.span.column) < ($1.line, $1.span.column) }
    var parameters = examination.verdicts.verdicts(gradientNames: gradientNames(examination, lines))
    if flat != nil {
      parameters = parameters.map { examination.flatSteps.contains($0.name) ? $0.judgedWrong() : $0 }
    }
    return ProgramVerdict(
      parameters: parameters,
      findings: findings, explanations: LineExplainer(before, lines).explanations(findings),
      repaired: flat?.program ?? (repairs.changes.isEmpty ? nil : repairs.program),
      loss: ProgramVerdict.Loss(expression: loss, line: line, isAssumed: isLossAssumed))
  }

  /// Says that the program computes another loss than its steps follow.
  private func otherLoss(at line: Int32, _ outline: ProgramOutline) -> GradientFinding? {
    guard let place = outline.place(ofLine: line) else { return nil }
    return GradientFinding(
      span: place.statement.value?.span ?? place.statement.span, line: Int(place.lines.lowerBound),
      kind: .lossFormula, severity: .note,
      message: "this is not the loss whose gradient the steps follow, which is \(loss)", changes: [])
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
      if let path = parameter.members[0].gradientPath { return path }
      let line = trace[parameter.members[0].new].span.line
      return names.name(inLine: line, parameter: parameter.name, rates: rates.union(usual))
    }
  }

  /// Runs a program and judges one of its first steps: the first that leaves no number of a parameter without a
  /// derivative, or the one that starts at `visit`.
  func examination(of text: String, visit: Int? = nil) throws -> Examination {
    let script = try Script(text, settings: settings)
    let outline = ProgramOutline(try Parser.parse(text).body)
    let run = try script.trace(
      line: line, visits: visit.map { $0 + 2 } ?? 5, expression: loss, limits: limits, seed: seed,
      inputs: inputs)
    var first: Examination?
    var failure: CheckFailure?
    var flatSteps: [String] = []
    for visit in visit.map({ $0...$0 }) ?? 0...max(0, run.visits.count - 2) {
      switch problem(run, visit, outline.loopNames) {
      case .success(let problem):
        let examination = Examination(
          text: text, outline: outline, visit: visit, problem: problem, verdicts: StepVerdicts(problem),
          flatSteps: flatSteps)
        if !examination.verdicts.constants.contains(.idle) { return examination }
        first = first ?? examination
      case .failure(let reason):
        failure = failure ?? reason
        if case .flatLoss = reason, flatSteps.isEmpty { flatSteps = flatStep(run, visit, outline.loopNames) }
      }
    }
    if let first { return first }
    throw failure ?? CheckFailure.noParameters
  }

  private func problem(_ run: TracedRun, _ visit: Int, _ loopNames: Set<String>)
    -> Result<StepProblem, CheckFailure>
  {
    do throws(CheckFailure) {
      return .success(
        try StepProblem(try TrainingStep(run, visit: visit, loopNames: loopNames, declared: declared)))
    } catch {
      return .failure(error)
    }
  }
}
