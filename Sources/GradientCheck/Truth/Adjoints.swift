import Arrays

/// The derivatives of the loss by the values of nodes: reverse mode, once through the forward part of a step.
struct Adjoints: Sendable {
  /// ∂loss/∂value by node; nil where the loss does not depend on it.
  private(set) var values: [Quantity?]

  /// Differentiates the node `loss`; the sum of its elements, if it has more than one.
  ///
  /// - Parameters:
  ///   - forward: the nodes that the loss is made of, in order.
  ///   - depends: whether a node depends on a parameter.
  init(
    of loss: Int, in graph: StepGraph, forward: [Int], depends: [Bool], values operands: [Operand]
  ) {
    let rules = VectorJacobian(graph: graph)
    values = Array(repeating: nil, count: graph.nodes.count)
    values[loss] = Quantity(operands[loss].shape, repeating: 1)
    for number in forward.reversed() {
      guard let gradient = values[number] else { continue }
      let inputs = graph.nodes[number].inputs
      let wanted = inputs.map { depends[$0] }
      guard wanted.contains(true) else { continue }
      for (input, part) in zip(inputs, rules.gradients(of: number, gradient, operands, wanted: wanted)) {
        guard let part, depends[input] else { continue }
        values[input] = values[input].map { $0 + part } ?? part
      }
    }
  }

  subscript(number: Int) -> Quantity? { values[number] }
}
