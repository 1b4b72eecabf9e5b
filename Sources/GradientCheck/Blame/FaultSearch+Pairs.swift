extension FaultSearch {
  /// Looks for faults before blamed statements: two on the way to the same parameter, of which one substitution hides both.
  ///
  /// A statement before a blamed one is wrong too if it holds nothing true, although what it is made of is true, and if
  /// with a truth in its place a statement between the two comes to hold a derivative that it did not hold before.
  mutating func findPairs() {
    splitProducts()
    let original = StepTrial(problem)
    for suspect in suspects {
      guard case .value = suspect.fault, !suspect.isExplained else { continue }
      let before = statements(before: suspect.node)
      for place in before where !suspects.contains(where: { $0.node == place }) && isFirstUnknown(place) {
        let between = before.filter { $0 > place && !holdsDerivative($0, original) }
        if let truth = truth(at: place, explaining: between) ?? truthSentBack(to: place, before: suspect) {
          blame(Suspect(node: place, fault: .value(truth), fixed: suspect.fixed, isExplained: false))
        }
      }
    }
  }

  /// Blames both factors of a blamed product, each computed by a statement of its own, where both are wrong: the product
  /// is right then.
  private mutating func splitProducts() {
    let graph = problem.graph
    for suspect in suspects {
      guard case .value(let truth) = suspect.fault, truth.isAdjoint, suspect.nodes.count == 1,
        OperationKind(graph.nodes[suspect.node].operation) == .pairwise(.multiply)
      else { continue }
      let factors = graph.nodes[suspect.node].inputs.map(graph.behindIdentities)
      let areUnknown = factors.allSatisfy { factor in
        places.contains(factor) && isResult(factor) && !holdsTruth(factor)
          && graph.nodes[factor].span.line != graph.nodes[suspect.node].span.line
      }
      guard factors.count == 2, factors[0] != factors[1], areUnknown else { continue }
      for (error, slope) in [(factors[0], factors[1]), (factors[1], factors[0])] {
        guard let (sentBack, own) = truths(at: error, slope, of: suspect.node) else { continue }
        suspects.removeAll { $0.node == suspect.node }
        for (node, truth) in [(error, sentBack), (slope, own)]
        where !suspects.contains(where: { $0.node == node }) {
          blame(Suspect(node: node, fault: .value(truth), fixed: suspect.fixed, isExplained: false))
        }
        break
      }
    }
  }

  /// Whether a node holds anything true, as the program computes it.
  private func holdsTruth(_ number: Int) -> Bool {
    let original = StepTrial(problem)
    let shape = problem.graph.nodes[number].shape
    return truths.contains { truth in
      truth.fitted(to: shape).map { original.factor(of: number, to: $0) != nil } ?? false
    }
  }

  /// A derivative for one node and a slope for another whose product belongs to a third.
  private func truths(at error: Int, _ slope: Int, of product: Int) -> (Truth, Truth)? {
    let shape = problem.graph.nodes[slope].shape
    let slopes = truths.filter(\.isSlope).compactMap { truth in truth.fitted(to: shape).map { (truth, $0) } }
    for (truth, values) in derivatives(at: error) where truth.isAdjoint {
      let own = slopes.first { trial.factor(of: product, to: zip(values, $0.1).map { $0 * $1 }) != nil }
      if let own { return (truth, own.0) }
    }
    return nil
  }

  /// The nodes of whole statements of the backward pass that a node is made of.
  private func statements(before number: Int) -> [Int] {
    let olds = Set(problem.members.map(\.old))
    let above = problem.graph.ancestors(of: [number], cut: olds)
    return places.filter { place in
      guard place != number, above.contains(place), isResult(place), !isExplainedByValue(place) else {
        return false
      }
      // What is added to a sum is a part of it.
      let statement = outline.place(ofLine: problem.graph.nodes[place].span.line)?.statement
      if case .augmented? = statement?.kind { return statement?.span == problem.graph.nodes[place].span }
      return true
    }
  }

  /// Whether a node holds nothing true, and all that it is made of does.
  private func isFirstUnknown(_ number: Int) -> Bool {
    // What follows from a fault is none.
    guard trial.fixed.isDisjoint(with: problem.graph.ancestors(of: [number])) else { return false }
    let original = StepTrial(problem)
    guard !holdsDerivative(number, original), !isExplainedByValue(number) else { return false }
    return statements(before: number).allSatisfy { holdsDerivative($0, original) }
  }

  private func holdsDerivative(_ number: Int, _ trial: StepTrial) -> Bool {
    derivatives(at: number).contains { trial.factor(of: number, to: $0.values) != nil }
  }

  /// The truth that makes another node a derivative; nil if none does.
  private func truth(at number: Int, explaining others: [Int]) -> Truth? {
    guard !others.isEmpty else { return nil }
    return derivatives(at: number).first { candidate in
      var trial = StepTrial(problem)
      trial.put([number], [candidate.values])
      return others.contains { holdsDerivative($0, trial) }
    }?.truth
  }

  /// The derivative that belongs to a product of matrices that a blamed product reads: times a slope it is what belongs to
  /// the blamed node.
  private func truthSentBack(to number: Int, before suspect: Suspect) -> Truth? {
    let graph = problem.graph
    guard isProduct(number), case .value(let truth) = suspect.fault, truth.isAdjoint,
      OperationKind(graph.nodes[suspect.node].operation) == .pairwise(.multiply),
      graph.nodes[suspect.node].inputs.contains(where: { graph.behindIdentities($0) == number })
    else { return nil }
    return truths(at: number, suspect.node, of: suspect.node)?.0
  }
}
