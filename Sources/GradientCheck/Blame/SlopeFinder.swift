import Arrays

/// Finds the derivatives of activations: of values of the forward pass by others that they are made of, element by element.
struct SlopeFinder {
  private(set) var slopes: [Truth] = []
  /// How many operations an activation takes at most.
  private static let length = 12

  init(_ problem: StepProblem) {
    let graph = problem.graph
    let rules = VectorJacobian(graph: graph)
    for start in problem.forward where problem.depends[start] && graph.nodes[start].isFloat {
      switch OperationKind(graph.nodes[start].operation) {
      // An activation starts at what a layer adds up, not at a step inside another activation.
      case .elementwise, .pairwise(.divide), .pairwise(.power): continue
      case _ where Self.isError(graph.nodes[start], problem): continue
      default: break
      }
      let shape = graph.nodes[start].shape
      var derivatives: [Int: [Quantity]] = [
        start: problem.points.map { _ in Quantity(shape, repeating: 1) }
      ]
      for number in problem.forward where number > start && derivatives.count <= Self.length {
        let node = graph.nodes[number]
        guard node.inputs.contains(where: { derivatives[$0] != nil }), node.shape == shape else { continue }
        guard Self.isElementwise(OperationKind(node.operation)), !Self.isError(node, problem) else {
          continue
        }
        let isOwn = node.inputs.allSatisfy { input in
          // Nothing flows through truth values: `z * (z > 0)`.
          derivatives[input] != nil || !graph.nodes[input].isFloat
            || !problem.depends[input] && graph.nodes[input].shape.reduce(1, *) == 1
        }
        guard isOwn else { continue }
        let wanted = node.inputs.map { derivatives[$0] != nil }
        derivatives[number] = problem.points.enumerated().map { place, point in
          let ones = Quantity(shape, repeating: 1)
          let parts = rules.gradients(of: number, ones, point.values, wanted: wanted)
          var sum = Quantity(shape, repeating: 0)
          for (input, part) in zip(node.inputs, parts) {
            if let part, let inner = derivatives[input] { sum = sum + part * inner[place] }
          }
          return sum
        }
      }
      for (number, values) in derivatives.sorted(by: { $0.key < $1.key }) where number != start {
        // A constant is no slope of an activation.
        let bends = values.contains { value in
          guard let first = value.values.first else { return false }
          return value.values.contains { abs($0 - first) > 1e-9 }
        }
        let changes = Set(values.flatMap(\.values)).count > 1
        if bends || shape.reduce(1, *) == 1 && changes {
          slopes.append(Truth(kind: .slope(of: number, by: start), values: values))
        }
      }
    }
  }

  /// Whether a node is the difference between an output and its target, where activations end and the loss begins.
  private static func isError(_ node: StepGraph.Node, _ problem: StepProblem) -> Bool {
    guard OperationKind(node.operation) == .pairwise(.subtract) else { return false }
    return node.inputs.contains { input in
      let other = problem.graph.nodes[input]
      if case .literal = other.operation, other.span.line == node.span.line { return false }
      return !problem.depends[input]
    }
  }

  private static func isElementwise(_ kind: OperationKind) -> Bool {
    switch kind {
    case .identity, .elementwise, .pairwise, .choosing: true
    default: false
    }
  }
}
