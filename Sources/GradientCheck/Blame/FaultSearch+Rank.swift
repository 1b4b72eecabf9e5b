import Syntax

/// Which of several places for a truth is the best.
extension FaultSearch {
  /// Whether a node holds a true quantity as it is.
  mutating func isExplained(_ node: Int) -> Bool {
    if let known = explained[node] { return known }
    let shape = problem.graph.nodes[node].shape
    let takesValues = takesValues(node)
    let result = truths.contains { truth in
      guard !truth.isValue || takesValues, let values = truth.fitted(to: shape) else { return false }
      return trial.factor(of: node, to: values) != nil
    }
    explained[node] = result
    return result
  }

  /// Whether a node is what a statement computes, or another name for it; not what hands it on, nor a part of an update.
  func isResult(_ number: Int) -> Bool {
    let node = problem.graph.nodes[number]
    guard let place = outline.place(ofLine: node.span.line) else { return false }
    if node.isIdentity {
      guard node.origin != nil else { return false }
      switch place.statement.kind {
      case .assign(_, let value): return value.isPath
      case .return(let value):
        // A function that gives back what it was given.
        guard case .name(let name)? = value?.kind, let function = place.function else { return false }
        return outline.functions[function].parameters.contains(name)
      default: return false
      }
    }
    return place.statement.value?.elementSpan == node.span && !updateLines.contains(node.span.line)
  }

  /// Whether another node of the backward pass holds a true quantity.
  func isAvailable(_ truth: Truth, besides node: Int) -> Bool {
    let own = problem.graph.behindIdentities(node)
    return (places + problem.computed).contains { other in
      guard problem.graph.behindIdentities(other) != own,
        let values = truth.fitted(to: problem.graph.nodes[other].shape)
      else { return false }
      return trial.factor(of: other, to: values) != nil
    }
  }

  mutating func isBetter(_ left: Substitution, _ right: Substitution, _ wrong: [Int]) -> Bool {
    let (a, b) = (rank(left), rank(right))
    for (x, y) in zip(a, b) where x != y { return x < y }
    return false
  }

  /// What decides between places, the most important first; the smaller the better.
  mutating func rank(_ candidate: Substitution) -> [Int] {
    let node = problem.graph.nodes[candidate.node]
    var level = 1
    if let own = candidate.ownFactor {
      // A multiple that it has from what it is made of is not its own fault.
      let isInherited = inheritedFactor(candidate.node).map { abs(own / $0 - 1) < 1e-4 } ?? false
      level = isInherited ? 1 : 0
    } else if !isExplained(candidate.node)
      || candidate.truth.isValue && isHelperArgument(candidate.node)
      || candidate.truth.isSlope && isHelperReturn(candidate.node)
    {
      level = 0
    } else if !candidate.truth.isValue, !candidate.truth.isSlope, isResult(candidate.node),
      !isAvailable(candidate.truth, besides: candidate.node)
    {
      // Nobody has computed what is needed: the last that has this quantity should have.
      level = -1
    }
    if level == 1, node.isIdentity, node.origin != nil, !outline.onlyNames(node.span.line) { level += 1 }
    let updates = candidate.fixed.map { problem.graph.nodes[problem.members[$0].new].span.line }
    // What an update does with a right quantity is right, unless it takes the wrong one itself.
    if level != 0, updates.allSatisfy({ $0 == node.span.line }), !isUseOfResult(candidate.node) {
      level = max(level, 1) + 2
    }
    let preference =
      switch candidate.truth.kind {
      case .adjoint, .parameter, .part: 0
      case .slope: 1
      case .value: 2
      }
    return [
      -candidate.fixed.count, candidate.isUneven ? 1 : 0, level,
      level == 0 ? candidate.node : -candidate.node, candidate.isNegated ? 1 : 0, preference,
    ]
  }

  /// Whether a node is one use of what an expression made, and not of another name for it.
  func isUseOfResult(_ number: Int) -> Bool {
    let node = problem.graph.nodes[number]
    guard node.isIdentity, node.origin == nil else { return false }
    return !problem.graph.nodes[node.inputs[0]].isIdentity
  }

  /// Whether a forward value may be meant at a node: it hands on or transposes a value.
  func takesValues(_ number: Int) -> Bool {
    let graph = problem.graph
    if graph.nodes[number].isIdentity, graph.nodes[number].origin != nil { return true }
    var node = number
    while let input = graph.nodes[node].inputs.first {
      if graph.nodes[node].isIdentity || isTranspose(node) { node = input } else { break }
    }
    return node != number && problem.isForward[node]
  }

  func isTranspose(_ node: Int) -> Bool {
    guard case .call(let call) = problem.graph.nodes[node].operation else { return false }
    return call.plainName == "T" || call.plainName == "transpose"
  }

  func isProduct(_ number: Int) -> Bool {
    if case .product = OperationKind(problem.graph.nodes[number].operation) { return true }
    return false
  }

  /// Whether a node only hands on a value of the forward pass.
  func isHandedOn(_ number: Int) -> Bool {
    takesValues(number) && derivativeFactor(number) == nil && isExplainedByValue(number)
  }

  /// Whether a node holds a value of the forward pass.
  func isExplainedByValue(_ number: Int) -> Bool {
    truths.contains { truth in
      guard truth.isValue, let values = truth.fitted(to: problem.graph.nodes[number].shape) else {
        return false
      }
      return trial.factor(of: number, to: values) != nil
    }
  }

  /// Whether a gradient of another shape may be meant: what should have been summed or multiplied out.
  func canHaveWrongShape(_ number: Int) -> Bool {
    switch OperationKind(problem.graph.nodes[number].operation) {
    case .identity, .pairwise(.multiply), .pairwise(.divide), .sum, .mean, .product, .elementwise(.negative):
      true
    default: false
    }
  }

  /// Whether a node is an argument of a call of a small function.
  func isHelperArgument(_ number: Int) -> Bool {
    let node = problem.graph.nodes[number]
    guard node.isIdentity, node.origin != nil else { return false }
    return problem.graph.readers[number].contains { reader in
      let inner = problem.graph.nodes[reader]
      return inner.callers.count > node.callers.count && outline.isInSmallFunction(inner.span.line)
    }
  }

  /// Whether a node is what a small function returns.
  func isHelperReturn(_ number: Int) -> Bool {
    let node = problem.graph.nodes[number]
    guard node.isIdentity, node.origin != nil, !node.callers.isEmpty else { return false }
    guard let function = outline.function(ofLine: node.span.line) else { return false }
    return function.isSmall && function.returns.contains(node.span.line)
  }
}
