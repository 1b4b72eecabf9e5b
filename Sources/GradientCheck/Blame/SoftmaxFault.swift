/// What is wrong with a softmax of the forward pass that does not make each sample's probabilities add up to 1.
struct SoftmaxFault {
  enum Reason {
    /// The exponentials are divided by another sum of them than each sample's.
    case otherSum
    /// They are divided by something that is no sum of them.
    case noSum
    /// They are not divided.
    case notDivided
    /// Something else than exponentials is divided by its sum.
    case noExponentials
  }

  /// The value that is wrong.
  let node: Int
  let reason: Reason
  /// The axis of the classes in the scores of several samples; nil where they are those of one.
  let classAxis: Int?

  /// Looks at what a value of the backward pass reads; nil if it reads no softmax, or a right one.
  init?(readBy number: Int, _ problem: StepProblem) {
    var open = [(node: number, depth: 0)]
    while let (next, depth) = open.popLast() {
      let node = problem.graph.behindIdentities(next)
      if let fault = Self(at: node, problem) {
        self = fault
        return
      }
      guard !problem.isForward[node], depth < 8 else { continue }
      switch OperationKind(problem.graph.nodes[node].operation) {
      case .identity, .pairwise, .moving, .elementwise:
        open += problem.graph.nodes[node].inputs.map { ($0, depth + 1) }
      default: break
      }
    }
    return nil
  }

  /// Judges a quotient or exponentials; nil if they are right, or no softmax is meant.
  private init?(at number: Int, _ problem: StepProblem) {
    let graph = problem.graph
    let kind = OperationKind(graph.nodes[number].operation)
    if kind == .elementwise(.exp) {
      guard Self.isScores(number, graph), Self.meetsOnlyLogarithms(number, problem) else { return nil }
      (node, reason) = (Self.lastName(of: number, graph), .notDivided)
      classAxis = Self.classAxis(number, problem)
      return
    }
    let inputs = graph.nodes[number].inputs.map(graph.behindIdentities)
    guard kind == .pairwise(.divide), inputs.count == 2, Self.isScores(inputs[0], graph) else { return nil }
    let (scores, divisor) = (inputs[0], inputs[1])
    let isExponential = OperationKind(graph.nodes[scores].operation) == .elementwise(.exp)
    let isSum =
      OperationKind(graph.nodes[divisor].operation) == .sum
      && graph.nodes[divisor].inputs.first.map(graph.behindIdentities) == scores
    guard isExponential || isSum else { return nil }
    let shape = graph.nodes[scores].shape
    classAxis = Self.classAxis(scores, problem)
    if !isSum {
      // exp(z)/(1 + exp(z)) is a sigmoid.
      guard graph.nodes[divisor].shape != shape else { return nil }
      (node, reason) = (number, .noSum)
    } else if !isExponential {
      (node, reason) = (scores, .noExponentials)
    } else {
      var expected = shape
      expected[classAxis ?? 0] = 1
      guard graph.nodes[divisor].shape.filter({ $0 != 1 }) != expected.filter({ $0 != 1 }) else { return nil }
      (node, reason) = (divisor, .otherSum)
    }
  }

  /// Whether a node may hold the scores of classes, of one sample or of several.
  private static func isScores(_ node: Int, _ graph: StepGraph) -> Bool {
    let shape = graph.nodes[node].shape
    return (shape.count == 1 || shape.count == 2) && shape.allSatisfy { $0 > 1 }
  }

  /// Whether the loss uses a value only by logarithms of its elements, as no loss does that means exponentials.
  private static func meetsOnlyLogarithms(_ number: Int, _ problem: StepProblem) -> Bool {
    let graph = problem.graph
    // The loss may be computed from a forward pass of its own, by the same function.
    let expression = graph.expression(of: number).inAnyCall
    let start =
      problem.isForward[number]
      ? number : problem.forward.first { graph.expression(of: $0).inAnyCall == expression }
    guard let start else { return false }
    var (open, seen): ([Int], Set<Int>) = ([start], [start])
    while let node = open.popLast() {
      if node == problem.loss { return false }
      for reader in graph.readers[node] where problem.isForward[reader] && seen.insert(reader).inserted {
        switch OperationKind(graph.nodes[reader].operation) {
        case .elementwise(.log): break
        case .identity, .moving, .choosing: open.append(reader)
        case .pairwise(.add), .pairwise(.maximum):
          // `log(p + 1e-9)`.
          let others = graph.nodes[reader].inputs.filter { $0 != node }
          guard others.allSatisfy({ Quantity(graph.recorded[$0]).magnitude < 1e-3 }) else { return false }
          open.append(reader)
        default: return false
        }
      }
    }
    return seen.count > 1
  }

  /// The last name that a value has in the function that computes it: what this returns.
  private static func lastName(of number: Int, _ graph: StepGraph) -> Int {
    var (last, open) = (number, [number])
    while let node = open.popLast() {
      if graph.nodes[node].origin != nil { last = max(last, node) }
      open += graph.readers[node].filter { reader in
        graph.nodes[reader].isIdentity && graph.nodes[reader].callers == graph.nodes[number].callers
      }
    }
    return last
  }

  /// The axis of several samples' scores that belongs to the classes: the free one of the weights in the product behind
  /// them.
  private static func classAxis(_ scores: Int, _ problem: StepProblem) -> Int? {
    let graph = problem.graph
    guard graph.nodes[scores].shape.count == 2 else { return nil }
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
