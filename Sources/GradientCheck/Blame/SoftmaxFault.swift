/// Recognises a softmax of the forward pass that does not make each sample's probabilities add up to 1.
struct SoftmaxFault {
  private let problem: StepProblem

  init(_ problem: StepProblem) { self.problem = problem }

  /// The node of the sum over the wrong axis, or of scores without exponential, that an error term reads; nil if none.
  func place(behind number: Int) -> Int? {
    switch OperationKind(problem.graph.nodes[number].operation) {
    case .pairwise(.subtract), .pairwise(.multiply), .pairwise(.add), .identity: break
    default: return nil
    }
    var open = problem.graph.nodes[number].inputs.map { (node: $0, depth: 0) }
    while let (next, depth) = open.popLast() {
      let node = problem.graph.behindIdentities(next)
      guard problem.isForward[node] else { continue }
      if OperationKind(problem.graph.nodes[node].operation) == .pairwise(.divide) {
        if let sum = wrongSum(node) { return sum }
      } else if depth < 3 {
        open += problem.graph.nodes[node].inputs.map { ($0, depth + 1) }
      }
    }
    return nil
  }

  /// The sum of a quotient of exponentials and their sum, if it is not over the classes.
  private func wrongSum(_ quotient: Int) -> Int? {
    let graph = problem.graph
    let inputs = graph.nodes[quotient].inputs.map(graph.behindIdentities)
    guard inputs.count == 2 else { return nil }
    let (scores, sum) = (inputs[0], inputs[1])
    guard OperationKind(graph.nodes[sum].operation) == .sum,
      graph.behindIdentities(graph.nodes[sum].inputs[0]) == scores
    else { return nil }
    let shape = graph.nodes[scores].shape
    guard shape.count == 2, shape.allSatisfy({ $0 > 1 }) else { return nil }
    var expected = shape
    expected[classAxis(scores)] = 1
    let isExponential = OperationKind(graph.nodes[scores].operation) == .elementwise(.exp)
    let found = graph.nodes[sum].shape.filter { $0 != 1 }
    if found == expected.filter({ $0 != 1 }) && isExponential { return nil }
    return sum
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
