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
    let last = ends.max() ?? step.loss
    let olds = Set(step.parameters.flatMap { $0.members.map(\.old) })
    let depends = trace.dependants(of: olds, upTo: last)
    let forward = trace.ancestors(of: [step.loss], cut: olds)
    var onlyMoved = olds
    // Which constants the forward part multiplies with a parameter, and which it uses otherwise.
    var (factors, others): (Set<NodeID>, Set<NodeID>) = ([], [])
    for node in trace.nodes(marked: forward) where depends[Int(node.number)] && !olds.contains(node) {
      let inputs = trace.inputs(of: node)
      let kind = OperationKind(trace.operation(of: node))
      if kind == .moving || kind == .identity, inputs.contains(where: onlyMoved.contains) {
        onlyMoved.insert(node)
      }
      let isProduct: Bool =
        switch kind {
        case .product, .pairwise(.multiply): true
        default: false
        }
      for input in inputs where !depends[Int(input.number)] {
        let meets = inputs.contains { $0 != input && onlyMoved.contains($0) }
        if isProduct && meets { factors.insert(input) } else { others.insert(input) }
      }
    }
    let targets = trace.ancestors(of: Array(others))
    let held = Set(step.start.variables.map { trace.behindCopies($0.node) })
    var cuts: Set<NodeID> = []
    for factor in factors.sorted() {
      let first = trace.nodes(marked: trace.ancestors(of: [factor])).first { node in
        let number = Int(node.number)
        return held.contains(node) && !depends[number] && !(number < targets.count && targets[number])
          && Self.isReal(trace.value(of: node))
      }
      if let first { cuts.insert(first) }
    }
    nodes = Self.isClosed(cuts, depends, trace, ends) ? cuts.sorted() : []
  }

  /// Whether everything that the step makes of the inputs' origins goes through the inputs.
  private static func isClosed(_ cuts: Set<NodeID>, _ depends: [Bool], _ trace: Trace, _ ends: [NodeID])
    -> Bool
  {
    guard let last = ends.max() else { return true }
    let origins = trace.nodes(marked: trace.ancestors(of: Array(cuts))).filter { !cuts.contains($0) }
    let isLiteral = { (node: NodeID) -> Bool in
      if case .literal = trace.operation(of: node) { return true }
      return false
    }
    // What is made of the origins on another way than through the inputs.
    var around = Set(origins)
    let reached = trace.dependants(of: around, upTo: last)
    for node in trace.nodes(marked: reached) where !around.contains(node) && !cuts.contains(node) {
      if trace.inputs(of: node).contains(where: around.contains) { around.insert(node) }
    }
    around = around.filter { !isLiteral($0) }
    for node in trace.nodes(marked: trace.ancestors(of: ends, cut: cuts)) where depends[Int(node.number)] {
      let strays = trace.inputs(of: node).contains { input in
        around.contains(input) && !depends[Int(input.number)] && trace.value(of: input).shape.reduce(1, *) > 1
      }
      if strays { return false }
    }
    return true
  }

  /// Whether a value holds real numbers and not codes.
  private static func isReal(_ value: Operand) -> Bool {
    guard value.isFloat else { return false }
    return Quantity(value).values.contains { $0 != $0.rounded() }
  }
}
