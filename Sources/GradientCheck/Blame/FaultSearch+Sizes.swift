import Arrays

extension FaultSearch {
  /// The members whose repaired steps have size and sign of some nodes.
  func heirs(of unit: [Int]) -> Set<Int> {
    guard !heirs.isEmpty else { return [] }
    return Set(problem.graph.descendants(of: unit).flatMap { heirs[$0] ?? [] })
  }

  /// The members whose repaired steps turn with the sign of some nodes: what they inherit their signs from is made of them.
  func heirs(turnedBy unit: [Int]) -> Set<Int> {
    guard !heirs.isEmpty else { return [] }
    let own = Set(problem.graph.descendants(of: unit)).intersection(heirs.keys)
    guard !own.isEmpty else { return [] }
    var changed = self
    changed.trial = trial.multiplying(unit, by: -1)
    return own.reduce(into: []) { turned, node in
      let signs = [self, changed].compactMap { $0.inheritedFactor(node) }
      if signs.count == 2, signs[0] * signs[1] < 0 { turned.formUnion(heirs[node] ?? []) }
    }
  }

  /// The values to put in, of the size that the code before them has given its derivatives, and whether they have it.
  ///
  /// Without such code the repaired steps get the constant that right ones have.
  mutating func scaled(
    _ best: Substitution, _ current: [MemberConstant]
  ) -> (values: [[Quantity]], isHeir: Bool) {
    guard !best.truth.isValue, !best.truth.isSlope, !best.hasOffset else { return (best.values, false) }
    let all = Array(problem.points.indices)
    var (factor, isHeir): (Double?, Bool) = (nil, false)
    let held = heldFactor(best)
    let line = problem.graph.nodes[best.node].span.line
    let isUpdate = best.fixed.contains { problem.graph.nodes[problem.members[$0].new].span.line == line }
    let inherited = inheritance(of: best.node)
    if let from = held ?? inherited?.factor {
      // What was negated before stays so: signs are looked for when the rest is right.
      let own = held == nil ? ownNumbers(best.node, behind: inherited?.source) : 1
      // What is sent back as another derivative has its sign, if it is one each time.
      let isOpposite = best.nodes.allSatisfy { node in
        derivative(at: node, withParts: false).map { $0.truth.isAdjoint && $0.factor * from < 0 } ?? false
      }
      let natural = (isOpposite ? -1 : 1) * from * own * best.direction
      // What an update takes says nothing against going downhill.
      isHeir = held == nil && !(isUpdate && natural < 0)
      factor = isHeir ? natural : abs(natural)
    } else {
      let references = problem.members.indices.filter { !best.fixed.contains($0) }
        .compactMap { current[$0].factor.map(abs) }.sorted()
      let now = trial.constants(of: best.fixed, putting: best.replacements, at: all)?.first?.factor
      if let now, !references.isEmpty { factor = references[references.count / 2] / abs(now) }
    }
    guard let factor else { return (best.values, false) }
    let values = best.values.map { $0.map { $0.scaled(factor) } }
    guard let after = trial.constants(of: best.fixed, putting: pairs(best.nodes, values), at: all),
      after.allSatisfy({ $0.factor != nil })
    else { return (best.values, false) }
    return (values, isHeir)
  }

  /// The factor of the derivative by a parameter that the program has computed before an update takes something else.
  private func heldFactor(_ best: Substitution) -> Double? {
    let line = problem.graph.nodes[best.node].span.line
    guard best.truth.isParameter, updateLines.contains(line), problem.graph.nodes[best.node].isIdentity else {
      return nil
    }
    let holders = Set(places + problem.computed).filter {
      $0 < best.node && problem.graph.nodes[$0].span.line != line && isResult($0)
    }
    for holder in holders.sorted(by: >) {
      if let values = best.truth.fitted(to: problem.graph.nodes[holder].shape),
        let factor = trial.factor(of: holder, to: values)
      {
        return factor
      }
    }
    return nil
  }

  /// The numbers that a node's statement multiplies its result with, such as 1/n; behind a node, if one is given.
  func ownNumbers(_ number: Int, behind source: Int? = nil) -> Double {
    let graph = problem.graph
    var (factor, node) = (1.0, number)
    for _ in 0..<12 where node != source {
      let inputs = graph.nodes[node].inputs
      let kind = OperationKind(graph.nodes[node].operation)
      guard graph.nodes[node].span.line == graph.nodes[number].span.line else { break }
      switch kind {
      case .pairwise(.multiply), .pairwise(.divide):
        guard inputs.count == 2 else { return factor }
        let isDivision = kind == .pairwise(.divide)
        let scalar = inputs.indices.first { place in
          !problem.depends[inputs[place]] && graph.nodes[inputs[place]].shape.reduce(1, *) == 1
            && !(isDivision && place == 0)
        }
        if let scalar {
          let value = Quantity(graph.recorded[inputs[scalar]]).values[0]
          factor *= isDivision ? 1 / value : value
          node = inputs[1 - scalar]
        } else if let next = inputs.first(where: { problem.depends[$0] && !problem.isForward[$0] }) {
          node = next
        } else {
          return factor
        }
      case .mean:
        let (whole, part) = (graph.nodes[inputs[0]].shape.reduce(1, *), graph.nodes[node].shape.reduce(1, *))
        factor *= Double(part) / Double(max(1, whole))
        node = inputs[0]
      case .identity, .sum, .moving:
        guard let next = inputs.first else { return factor }
        node = next
      default: return factor
      }
    }
    return factor.isFinite && factor > 0 ? factor : 1
  }

  /// How many times what was put in a suspect's place its own value is, each time; nil if it is no other multiple.
  func ownMultiple(of suspect: Suspect) -> Double? {
    guard case .value = suspect.fault, suspect.nodes.allSatisfy(trial.fixed.contains) else { return nil }
    let own = StepTrial(problem)
    let multiples = suspect.nodes.map { own.factor(of: $0, to: trial.quantities(of: $0)) }
    guard let first = multiples[0], abs(first - 1) > 1e-6,
      multiples.allSatisfy({ $0.map { abs($0 - first) < 1e-6 * abs(first) } ?? false })
    else { return nil }
    return first
  }

  /// The factor between a node's values and a derivative that they are a multiple of; nil if there is none.
  func derivativeFactor(_ node: Int) -> Double? { derivative(at: node, withParts: true)?.factor }

  func derivative(at node: Int, withParts: Bool) -> (truth: Truth, factor: Double)? {
    for (truth, values) in derivatives(at: node) {
      if case .part = truth.kind, !withParts { continue }
      if let factor = trial.factor(of: node, to: values) { return (truth, factor) }
    }
    return nil
  }

  /// The derivatives that a node may hold, in its shape.
  func derivatives(at node: Int) -> [(truth: Truth, values: [Quantity])] {
    let shape = problem.graph.nodes[node].shape
    // Values of the forward pass come first: what is sent back has their sign, whatever the sign of a bias.
    let sorted = truths.filter(\.isAdjoint) + truths.filter { !$0.isAdjoint && !$0.isValue && !$0.isSlope }
    return sorted.compactMap { truth in truth.fitted(to: shape).map { (truth, $0) } }
  }

  /// The factor of the nearest derivative that a node is made of; nil if none of the backward pass is.
  ///
  /// - Parameters:
  ///   - fromBefore: whether only what other statements hold counts.
  func inheritedFactor(_ node: Int, fromBefore: Bool = false) -> Double? {
    inheritance(of: node, fromBefore: fromBefore)?.factor
  }

  /// The nearest derivative that a node is made of, and its factor; nil if none of the backward pass is.
  ///
  /// Of several the first that has the sign of most updates: others may look like one by chance.
  private func inheritance(of node: Int, fromBefore: Bool = false) -> (source: Int, factor: Double)? {
    let line = problem.graph.nodes[node].span.line
    var (open, seen): ([Int], Set<Int>) = (problem.graph.nodes[node].inputs, [])
    var (next, first): (Int, (source: Int, factor: Double)?) = (0, nil)
    while next < open.count, next < 60 {
      let input = open[next]
      next += 1
      guard problem.depends[input], !problem.isForward[input], seen.insert(input).inserted else { continue }
      if problem.members.contains(where: { $0.old == input }) { continue }
      let isOwn = problem.graph.nodes[input].span.line == line && !problem.graph.nodes[input].isIdentity
      if !problem.isForward[problem.graph.behindIdentities(input)], !(fromBefore && isOwn),
        let (truth, factor) = derivative(at: input, withParts: false)
      {
        if factor * usual > 0 { return (input, factor) }
        first = first ?? (input, factor)
        // What is sent back has the sign of the layer, whatever the sign of a bias.
        if truth.isAdjoint { continue }
      }
      open += problem.graph.nodes[input].inputs
    }
    return first
  }
}
