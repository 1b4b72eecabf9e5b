import Arrays
import Script

/// Finds the inputs of a step that can take any values, so that saturated units and zeros hide nothing.
///
/// These are variables that meet a parameter in a product, and that no target depends on. Truth values, one-hot rows
/// and other whole numbers stay as they are: programs rely on what they stand for.
struct VariedData {
  /// The nodes of the inputs; empty if one of them is also used in a way that would not follow.
  let nodes: [NodeID]

  init(_ step: TrainingStep) {
    let trace = step.run.trace
    let ends = step.parameters.flatMap { $0.members.map(\.new) } + [step.loss]
    let last = Int((ends.max() ?? step.loss).number)
    let olds = Set(step.parameters.flatMap { $0.members.map(\.old) })
    var depends = [Bool](repeating: false, count: last + 1)
    var onlyMoved = depends
    for node in olds {
      depends[Int(node.number)] = true
      onlyMoved[Int(node.number)] = true
    }
    let forward = Self.ancestors(of: [step.loss], cut: olds, trace, last)
    // Which constants the forward part multiplies with a parameter, and which it uses otherwise.
    var (factors, others): (Set<NodeID>, Set<NodeID>) = ([], [])
    for node in trace.nodes.prefix(last) where !olds.contains(node) {
      let inputs = trace.inputs(of: node)
      guard inputs.contains(where: { depends[Int($0.number)] }) else { continue }
      depends[Int(node.number)] = true
      guard forward[Int(node.number)] else { continue }
      let kind = OperationKind(trace.operation(of: node))
      if kind == .moving || kind == .identity, inputs.contains(where: { onlyMoved[Int($0.number)] }) {
        onlyMoved[Int(node.number)] = true
      }
      let isProduct: Bool =
        switch kind {
        case .product, .pairwise(.multiply): true
        default: false
        }
      for input in inputs where !depends[Int(input.number)] {
        let meets = inputs.contains { $0 != input && onlyMoved[Int($0.number)] }
        if isProduct && meets { factors.insert(input) } else { others.insert(input) }
      }
    }
    let targets = Self.ancestors(of: Array(others), cut: [], trace, last)
    let held = Set(step.start.variables.map { trace.behindCopies($0.node) })
    var cuts: Set<NodeID> = []
    for factor in factors.sorted() {
      let above = Self.ancestors(of: [factor], cut: [], trace, last)
      let first = trace.nodes.prefix(last).first {
        above[Int($0.number)] && held.contains($0) && !depends[Int($0.number)] && !targets[Int($0.number)]
          && Self.isReal(trace.value(of: $0))
      }
      if let first { cuts.insert(first) }
    }
    guard !cuts.isEmpty, Self.isClosed(cuts, depends, trace, last, ends) else {
      nodes = []
      return
    }
    nodes = cuts.sorted()
  }

  /// Whether everything that the step makes of the inputs' origins goes through the inputs.
  private static func isClosed(
    _ cuts: Set<NodeID>, _ depends: [Bool], _ trace: Trace, _ last: Int, _ ends: [NodeID]
  ) -> Bool {
    var around = ancestors(of: Array(cuts), cut: [], trace, last)
    for cut in cuts { around[Int(cut.number)] = false }
    for node in trace.nodes.prefix(last) where !around[Int(node.number)] && !cuts.contains(node) {
      if case .literal = trace.operation(of: node) { continue }
      if trace.inputs(of: node).contains(where: { around[Int($0.number)] }) {
        around[Int(node.number)] = true
      }
    }
    let used = ancestors(of: ends, cut: cuts, trace, last)
    for node in trace.nodes.prefix(last) where depends[Int(node.number)] && used[Int(node.number)] {
      let stray = trace.inputs(of: node).contains {
        around[Int($0.number)] && !depends[Int($0.number)] && trace.value(of: $0).shape.reduce(1, *) > 1
      }
      if stray { return false }
    }
    return true
  }

  /// Whether a value holds real numbers and not codes.
  private static func isReal(_ value: Operand) -> Bool {
    guard value.isFloat else { return false }
    return Quantity(value).values.contains { $0 != $0.rounded() }
  }

  private static func ancestors(
    of ends: [NodeID], cut: Set<NodeID>, _ trace: Trace, _ last: Int
  ) -> [Bool] {
    var seen = [Bool](repeating: false, count: last + 1)
    for node in ends { seen[Int(node.number)] = true }
    for node in trace.nodes.prefix(last).reversed() where seen[Int(node.number)] && !cut.contains(node) {
      for input in trace.inputs(of: node) { seen[Int(input.number)] = true }
    }
    return seen
  }
}
