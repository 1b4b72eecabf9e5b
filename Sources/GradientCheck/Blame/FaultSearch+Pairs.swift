extension FaultSearch {
  /// Looks for faults before blamed statements: two on the way to the same parameter, of which one substitution hides both.
  ///
  /// A statement before a blamed one is wrong too if it holds nothing true, although what it is made of is true, and if
  /// with a truth in its place a statement between the two comes to hold a derivative that it did not hold before.
  mutating func findPairs() {
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
    let slopes = truths.filter(\.isSlope)
    return derivatives(at: number).first { truth, values in
      truth.isAdjoint
        && slopes.contains { slope in
          guard let own = slope.fitted(to: graph.nodes[suspect.node].shape) else { return false }
          return trial.factor(of: suspect.node, to: zip(values, own).map { $0 * $1 }) != nil
        }
    }?.truth
  }
}
