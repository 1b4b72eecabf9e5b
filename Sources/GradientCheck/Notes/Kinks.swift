import Arrays
import Syntax

/// Values of the forward pass that lie exactly where a function has no derivative, at the program's own start.
enum Kinks {
  static func notes(_ examination: Examination, _ lines: SourceLines) -> [GradientFinding] {
    let problem = examination.problem
    guard let own = problem.own else { return [] }
    var found: [GradientFinding] = []
    for number in problem.forward where problem.depends[number] {
      let node = problem.graph.nodes[number]
      var distances: Quantity?
      switch OperationKind(node.operation) {
      case .pairwise(.maximum), .pairwise(.minimum):
        distances = difference(node.inputs.map { Quantity(own.values[$0]) }, literal(node))
      case .elementwise(.absolute): distances = Quantity(own.values[node.inputs[0]])
      default:
        guard case .comparison = node.operation else { continue }
        distances = difference(node.inputs.map { Quantity(own.values[$0]) }, literal(node))
      }
      let count = distances?.values.count { $0 == 0 } ?? 0
      guard count > 0, let whole = distances?.count, !found.contains(where: { $0.span == node.span }) else {
        continue
      }
      let part = whole == 1 ? "the value lies" : "\(count) of \(whole) values lie"
      found.append(
        GradientFinding(
          span: node.span, line: Int(examination.outline.statementLine(node.span.line)), kind: .kink,
          severity: .note,
          message:
            "at the program's own start \(part) on the kink, where there is no derivative: whatever the step takes "
            + "for it is neither right nor wrong, and the verdict is that of points beside it", changes: []))
    }
    return found
  }

  private static func difference(_ operands: [Quantity], _ literal: Double?) -> Quantity? {
    if operands.count == 2 { return operands[0] - operands[1] }
    guard operands.count == 1, let literal else { return nil }
    return operands[0] - Quantity(literal)
  }

  /// The number that stands among a call's arguments.
  private static func literal(_ node: StepGraph.Node) -> Double? {
    guard case .call(let call) = node.operation else { return nil }
    for argument in call.arguments {
      switch argument {
      case .float(let number): return number
      case .integer(let number): return Double(number)
      default: continue
      }
    }
    return nil
  }
}
