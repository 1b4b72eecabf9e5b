import Arrays
import Script
import Syntax

extension ProgramCheck {
  /// The names of the parameters that a step changes although the loss changes with none of them.
  func flatStep(_ run: TracedRun, _ visit: Int, _ loopNames: Set<String>) -> [String] {
    guard let step = try? TrainingStep(run, visit: visit, loopNames: loopNames, declared: declared) else {
      return []
    }
    func value(_ node: NodeID) -> Quantity { Quantity(run.trace.value(of: node)) }
    return step.parameters.filter { $0.members.contains { value($0.old) != value($0.new) } }.map(\.name)
  }

  /// Says that the loss leaves out what the program's first steps follow, with a change of it for which they are right.
  func flatLoss(_ examination: Examination) -> (finding: GradientFinding, program: String?)? {
    let problem = examination.problem
    // What nobody has written into the program is no part of its lines.
    let isWritten = (try? Parser.parse(loss).body.first?.value?.isPath) ?? false
    let node = problem.graph.nodes[problem.graph.behindIdentities(problem.loss)]
    guard !examination.flatSteps.isEmpty,
      let place = examination.outline.place(ofLine: isWritten ? node.span.line : Int32(line))
    else { return nil }
    let lines = SourceLines(text)
    let edits = isWritten ? EditCatalog(forwardOf: examination.outline, place, lines).edits : []
    let tried = edits.prefix(Repairer.budget(for: examination))
    let repaired = tried.lazy.compactMap { edit -> (edit: Edit, program: String)? in
      guard let program = lines.program(with: [edit]),
        let first = try? self.examination(of: program, visit: 0),
        first.verdicts.constants.allSatisfy({ ($0.factor ?? 0) > 0 })
      else { return nil }
      return (edit, program)
    }.first
    let names = FaultWords.list(examination.flatSteps)
    let finding = GradientFinding(
      span: place.statement.value?.span ?? place.statement.span, line: Int(place.lines.lowerBound),
      kind: .lossFormula, severity: .error,
      message:
        "the loss does not change with any parameter in the first step, which changes \(names) all the same",
      changes: repaired.map { lines.changes(by: $0.edit) } ?? [])
    return (finding, repaired?.program)
  }
}
