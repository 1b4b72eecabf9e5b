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

  /// The last value that a node's statement makes of it: a sum has all terms only then.
  private func last(of number: Int) -> Int {
    let nodes = problem.graph.nodes
    var last = number
    while let next = problem.graph.readers[last].last(where: { reader in
      nodes[reader].span.line == nodes[number].span.line && nodes[reader].callers == nodes[number].callers
        && !problem.isChain[reader]
    }) {
      last = next
    }
    return last
  }

  /// Whether a node, or what its statement makes of it, holds a true quantity.
  private mutating func isExplainedAtLast(_ number: Int) -> Bool {
    isExplained(number) || isExplained(last(of: number))
  }

  /// Whether the same quantity is put in for several terms of one sum, which it is as a whole.
  private func isWholeOfSeveralTerms(_ candidate: Substitution) -> Bool {
    guard candidate.nodes.count > 1 else { return false }
    var first: [Int: Int] = [:]
    for (place, node) in candidate.nodes.enumerated() {
      let sum = last(of: node)
      if let other = first[sum], candidate.values[other] == candidate.values[place] { return true }
      first[sum] = place
    }
    return false
  }

  /// Whether a node is what a statement computes, or another name for it; not what hands it on, nor a part of an update.
  func isResult(_ number: Int) -> Bool {
    let node = problem.graph.nodes[number]
    guard let place = outline.place(ofLine: node.span.line) else { return false }
    if node.isIdentity {
      guard node.origin != nil else { return false }
      switch place.statement.kind {
      case .assign(_, let value): return value.isPath
      case .expression: return place.statement.result.map { $0.isPath && $0.span == node.span } ?? false
      case .return(let value):
        // A function that gives back what it was given.
        guard case .name(let name)? = value?.kind, let function = place.function else { return false }
        return outline.functions[function].parameters.contains(name)
      default: return false
      }
    }
    guard !updateLines.contains(node.span.line) else { return false }
    if case .augmented = place.statement.kind, place.statement.span == node.span { return true }
    return place.statement.result?.elementSpan == node.span
  }

  /// Whether another node of the backward pass holds a true quantity.
  func isAvailable(_ truth: Truth, besides node: Int) -> Bool {
    let own = problem.graph.behindIdentities(node)
    return (places + problem.computed).contains { other in
      guard problem.graph.behindIdentities(other) != own, isResult(other),
        let values = truth.fitted(to: problem.graph.nodes[other].shape)
      else { return false }
      return trial.factor(of: other, to: values) != nil
    }
  }

  /// The best of several substitutions; nil if there are none.
  mutating func best(of candidates: [Substitution]) -> Substitution? {
    // What holds nothing true was meant to hold what belongs there.
    var attempts: [Substitution] = []
    for candidate in candidates
    where candidate.truth.isAdjoint && isResult(candidate.node) {
      // The last execution: sums grow.
      if let last = candidate.nodes.last, !isExplainedAtLast(last) { attempts.append(candidate) }
    }
    var ranks = candidates.map { rank($0, attempts) }
    // Where something right would become wrong, the readers of what is right take the wrong quantity.
    var first: Substitution?
    while let next = ranks.indices.filter({ !ranks[$0].isEmpty }).min(by: { left, right in
      ranks[left] == ranks[right] ? left < right : ranks[left].lexicographicallyPrecedes(ranks[right])
    }) {
      first = first ?? candidates[next]
      if !breaksDerivative(candidates[next]) {
        let equal = ranks.indices.filter {
          candidates[$0].nodes == candidates[next].nodes && ranks[$0].prefix(4) == ranks[next].prefix(4)
        }
        return clearest(of: equal.map { candidates[$0] })
      }
      ranks[next] = []
    }
    return first
  }

  /// The truth for the same place with which most statements behind it hold a derivative; the first of equal ones.
  private func clearest(of candidates: [Substitution]) -> Substitution? {
    guard candidates.count > 1 else { return candidates.first }
    let behind = problem.graph.descendants(of: candidates[0].nodes, fixed: trial.fixed).filter { number in
      problem.depends[number] && problem.graph.nodes[number].isFloat && isResult(number)
    }
    func count(_ candidate: Substitution) -> Int {
      var changed = trial
      changed.put(candidate.nodes, candidate.values)
      return behind.count { number in
        derivatives(at: number).contains { changed.factor(of: number, to: $0.values) != nil }
      }
    }
    // What an update takes is meant for its parameter.
    func isApplied(_ candidate: Substitution) -> Bool {
      guard let member = candidate.truth.member else { return false }
      let line = problem.graph.nodes[problem.members[member].new].span.line
      return lines(reading: candidate.node).contains(line)
    }
    let counts = candidates.map { (isApplied($0) ? behind.count + 1 : 0) + count($0) }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    return candidates[best]
  }

  /// Whether several lines use what a node, and no other, holds of the layer that it is sent back through.
  private func isShared(_ node: Int) -> Bool {
    guard lines(reading: node).count > 1, let held = derivative(at: node, withParts: false)?.truth else {
      return false
    }
    return held.isAdjoint && !isAvailable(held, besides: node)
  }

  /// The lines that read a node, under whatever name.
  private func lines(reading node: Int) -> Set<Int32> {
    problem.graph.readers[node].reduce(into: []) { lines, reader in
      if problem.graph.nodes[reader].isIdentity {
        lines.formUnion(self.lines(reading: reader))
      } else {
        lines.insert(problem.graph.nodes[reader].span.line)
      }
    }
  }

  /// Whether a node is the only one that holds the derivative by a parameter: however it is used, it is what it should be.
  mutating func isOnlyGradient(_ number: Int) -> Bool {
    guard isResult(number) else { return false }
    return truths.contains { truth in
      guard truth.isParameter, let values = truth.fitted(to: problem.graph.nodes[number].shape),
        trial.factor(of: number, to: values) != nil
      else { return false }
      return !isAvailable(truth, besides: number)
    }
  }

  private mutating func isDerivative(_ number: Int) -> Bool {
    if let known = isDerivative[number] { return known }
    let result = derivativeFactor(number) != nil
    isDerivative[number] = result
    return result
  }

  /// Whether a statement behind true quantities holds a derivative only as long as they stand there.
  mutating func breaksDerivative(_ candidate: Substitution) -> Bool {
    guard isExplained(candidate.node) else { return false }
    let own = Set(candidate.nodes.map(problem.graph.behindIdentities))
    let held = problem.graph.descendants(of: candidate.nodes, fixed: trial.fixed).filter { number in
      problem.depends[number] && problem.graph.nodes[number].isFloat
        && !own.contains(problem.graph.behindIdentities(number)) && isResult(number)
        && isDerivative(number)
    }
    guard !held.isEmpty else { return false }
    var changed = trial
    changed.put(candidate.nodes, candidate.values)
    return held.contains { number in
      var isHeld = false
      for (_, values) in derivatives(at: number) {
        guard let now = changed.factor(of: number, to: values) else { continue }
        // Where sizes matter, what has the right one keeps it.
        let isSized =
          candidate.hasOffset
          && trial.factor(of: number, to: values).map { abs(abs($0) - 1) < 1e-6 } ?? false
        if isSized, abs(abs(now) - 1) > 1e-6 { return true }
        isHeld = true
      }
      return !isHeld
    }
  }

  /// How many parameters a substitution makes right.
  ///
  /// What executions of an expression make right each on its own, as the units of a layer do that a loop visits one by
  /// one, does not speak for them together: the most that depend on each other count.
  private mutating func count(_ candidate: Substitution) -> Int {
    var parts: [Set<Int>] = []
    for node in candidate.nodes {
      var own = Set(trial.members(behind: [node])).intersection(candidate.fixed)
      for part in parts where !part.isDisjoint(with: own) { own.formUnion(part) }
      parts.removeAll { !$0.isDisjoint(with: own) }
      parts.append(own)
    }
    return parts.map(\.count).max() ?? 0
  }

  /// What decides between places, the most important first; the smaller the better.
  ///
  /// `attempts` are the substitutions at statements that hold nothing true.
  private mutating func rank(_ candidate: Substitution, _ attempts: [Substitution]) -> [Int] {
    let node = problem.graph.nodes[candidate.node]
    var level = 1
    if let own = candidate.ownFactor {
      // A multiple that it has from what it is made of is not its own fault.
      let isInherited = inheritedFactor(candidate.node).map { abs(own / $0 - 1) < 1e-4 } ?? false
      level = isInherited && !candidate.hasOffset ? 1 : 0
      // Where sizes matter, what has the right one already is right.
      if candidate.hasOffset, abs(own * usual - 1) < 1e-6 { level = 1 }
    } else if !isExplainedAtLast(candidate.node)
      || candidate.truth.isValue
        && (isHelperArgument(candidate.node) || isOtherName(candidate.node) || isUnfinished(candidate.node))
      || candidate.truth.isSlope && isHelperReturn(candidate.node)
    {
      level = 0
    } else if !candidate.truth.isValue, !candidate.truth.isSlope, isResult(candidate.node),
      !candidate.isReshaped || !isShared(candidate.node),
      !isAvailable(candidate.truth, besides: candidate.node), !isOnlyGradient(candidate.node),
      !attempts.contains(where: { $0.truth.values == candidate.truth.values })
    {
      // Nobody has computed what is needed: the last that has this quantity should have.
      level = -1
    }
    // It has the numbers that are meant, in a shape that is not: what computes them is to blame, not what hands them on.
    if level == 1, candidate.isReshaped, isProduct(candidate.node) { level = 0 }
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
      -count(candidate), candidate.isUneven ? 1 : 0, isWholeOfSeveralTerms(candidate) ? 1 : 0, level,
      level == 0 ? candidate.node : -candidate.node, candidate.isReshaped ? 1 : 0,
      candidate.isNegated ? 1 : 0, preference, -candidate.nodes.count,
    ]
  }

  /// Whether a node is one use of what an expression made, and not of another name for it.
  func isUseOfResult(_ number: Int) -> Bool {
    let node = problem.graph.nodes[number]
    guard node.isIdentity, node.origin == nil else { return false }
    return !problem.graph.nodes[node.inputs[0]].isIdentity
  }

  /// Whether a forward value may be meant at a node: it hands on or transposes a value, or computes one once more.
  func takesValues(_ number: Int) -> Bool {
    let graph = problem.graph
    if recomputed.contains(number) { return true }
    if graph.nodes[number].isIdentity, graph.nodes[number].origin != nil { return true }
    let node = behindTransposes(number)
    return node != number && problem.isForward[node]
  }

  /// The node behind identities and transpositions.
  func behindTransposes(_ number: Int) -> Int {
    var node = number
    while problem.graph.nodes[node].isIdentity || isTranspose(node),
      let input = problem.graph.nodes[node].inputs.first
    {
      node = input
    }
    return node
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
    case .identity, .pairwise(.multiply), .pairwise(.divide), .sum, .mean, .product, .elementwise(.negative),
      .moving:
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

  /// Whether a node is another name for a value of the forward pass: for one that the backward pass computes once more, or
  /// a name that does not fit what it stands for.
  func isOtherName(_ number: Int) -> Bool {
    problem.graph.nodes[number].isIdentity && isResult(number)
      && (recomputed.contains(problem.graph.behindIdentities(number))
        || outline.renames(problem.graph.nodes[number].span.line))
  }

  /// Whether a statement computes a layer of the forward pass once more, without what is added there to its product:
  /// `W.dot(x)` instead of `W.dot(x) + b`.
  private func isUnfinished(_ number: Int) -> Bool {
    guard recomputed.contains(number), isResult(number) else { return false }
    let graph = problem.graph
    let same = problem.forward.filter { node in
      Truth(kind: .value(node: node), values: problem.points.map { Quantity($0.values[node]) })
        .fitted(to: graph.nodes[number].shape)
        .flatMap { trial.factor(of: number, to: $0) }.map { abs($0 - 1) < 1e-8 } ?? false
    }
    return !same.isEmpty
      && same.allSatisfy { node in
        graph.readers[node].allSatisfy { reader in
          !problem.isForward[reader] || same.contains(reader)
            || OperationKind(graph.nodes[reader].operation) == .pairwise(.add)
        }
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
