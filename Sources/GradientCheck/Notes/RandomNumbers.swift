import Script
import Syntax

/// Steps that draw random numbers each time, as dropout does.
enum RandomNumbers {
  static func notes(_ examination: Examination, _ lines: SourceLines) -> [GradientFinding] {
    let step = examination.problem.step
    let (loss, applied) = repeated(step)
    // Inputs that are drawn are drawn anew for the points as well.
    let graph = examination.problem.graph
    let inputs = step.run.trace.ancestors(
      of: examination.problem.varied.compactMap { graph.nodes[$0].origin })
    var seen: Set<Int32> = []
    return loss.union(applied).sorted().compactMap { node in
      let span = step.run.trace[node].span
      let isInput = Int(node.number) < inputs.count && inputs[Int(node.number)]
      guard !isInput, seen.insert(span.line).inserted else { return nil }
      return GradientFinding(
        span: span, line: Int(examination.outline.statementLine(span.line)), kind: .randomNumbers,
        severity: .note,
        message:
          "random numbers are drawn here in each step: the verdict is that of a step with the numbers that were "
          + "drawn", changes: [])
    }
  }

  /// Where a loss draws random numbers of its own, so that no step can follow its gradient; nil if it draws none.
  static func drawnForTheLoss(_ step: TrainingStep) -> SourceSpan? {
    let (loss, applied) = repeated(step)
    return loss.subtracting(applied).min().map { step.run.trace[$0].span }
  }

  /// The random numbers that the loss and the step are made of and that each step draws again; weights are drawn once.
  private static func repeated(_ step: TrainingStep) -> (loss: Set<NodeID>, applied: Set<NodeID>) {
    let trace = step.run.trace
    func isDraw(_ node: NodeID) -> Bool {
      if case .draw = trace.operation(of: node) { return true }
      return false
    }
    let spans = Set(
      trace.nodes.dropFirst(step.start.count).prefix(step.end.count - step.start.count)
        .filter(isDraw).map { trace[$0].span })
    guard !spans.isEmpty else { return ([], []) }
    func drawn(_ ends: [NodeID]) -> Set<NodeID> {
      draws(behind: ends, step).filter { spans.contains(trace[$0].span) }
    }
    return (drawn([step.loss]), drawn(step.parameters.flatMap { $0.members.map(\.new) }))
  }

  /// The random numbers that values are made of; those that only say which rows are taken do not count.
  private static func draws(behind ends: [NodeID], _ step: TrainingStep) -> Set<NodeID> {
    let trace = step.run.trace
    let olds = Set(step.parameters.flatMap { $0.members.map(\.old) })
    var (open, seen, found): ([NodeID], Set<NodeID>, Set<NodeID>) = (ends, Set(ends), [])
    while let node = open.popLast() {
      let operation = trace.operation(of: node)
      if case .draw = operation { found.insert(node) }
      guard !olds.contains(node) else { continue }
      var inputs = trace.inputs(of: node)
      if case .element = operation { inputs = Array(inputs.prefix(1)) }
      for input in inputs where seen.insert(input).inserted { open.append(input) }
    }
    return found
  }
}
