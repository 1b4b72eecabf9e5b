/// Recognises a softmax of the forward pass that does not make each sample's probabilities add up to 1.
struct SoftmaxFault {
  private let problem: StepProblem

  init(_ problem: StepProblem) { self.problem = problem }

  /// The node of the divisor or of the quotient, where an error term reads a softmax that is none; nil if it reads none.
  func place(behind number: Int) -> Int? {
    var open = [(node: number, depth: 0)]
    while let (next, depth) = open.popLast() {
      let node = problem.graph.behindIdentities(next)
      let kind = OperationKind(problem.graph.nodes[node].operation)
      // The loss may be computed from a forward pass of its own.
      if kind == .pairwise(.divide), let place = wrongQuotient(node) { return place }
      if problem.isForward[node] { continue }
      switch kind {
      case .identity, .pairwise, .moving, .elementwise: break
      default: continue
      }
      if depth < 8 { open += problem.graph.nodes[node].inputs.map { ($0, depth + 1) } }
    }
    return nil
  }

  /// What is wrong with a quotient of exponentials; nil if it is right, or no softmax is meant.
  private func wrongQuotient(_ quotient: Int) -> Int? {
    let graph = problem.graph
    let inputs = graph.nodes[quotient].inputs.map(graph.behindIdentities)
    guard inputs.count == 2 else { return nil }
    let (scores, divisor) = (inputs[0], inputs[1])
    let shape = graph.nodes[scores].shape
    guard shape.count == 1 || shape.count == 2, shape.allSatisfy({ $0 > 1 }) else { return nil }
    let isExponential = OperationKind(graph.nodes[scores].operation) == .elementwise(.exp)
    let isSum =
      OperationKind(graph.nodes[divisor].operation) == .sum
      && graph.behindIdentities(graph.nodes[divisor].inputs[0]) == scores
    guard isExponential || isSum else { return nil }
    // exp(z)/(1 + exp(z)) is a sigmoid.
    guard isSum else { return graph.nodes[divisor].shape == shape ? nil : quotient }
    if !isExponential { return scores }
    var expected = shape
    expected[shape.count == 1 ? 0 : classAxis(scores)] = 1
    if graph.nodes[divisor].shape.filter({ $0 != 1 }) == expected.filter({ $0 != 1 }) {
      return nil
    }
    return divisor
  }

  /// The axis of scores that belongs to the classes: the free one of the weights in the product behind them.
  private func classAxis(_ scores: Int) -> Int {
    let graph = problem.graph
    let olds = Set(problem.members.map(\.old))
    func isParameter(_ node: Int) -> Bool {
      var node = node
      while !olds.contains(node) {
        let kind = OperationKind(graph.nodes[node].operation)
        guard kind == .identity || kind == .moving, let input = graph.nodes[node].inputs.first else {
          return false
        }
        node = input
      }
      return true
    }
    var open = [scores]
    var next = 0
    while next < open.count, next < 200 {
      let node = graph.nodes[open[next]]
      next += 1
      if case .product = OperationKind(node.operation), node.inputs.count == 2 {
        return isParameter(node.inputs[0]) ? 0 : 1
      }
      open += node.inputs
    }
    return 1
  }
}
