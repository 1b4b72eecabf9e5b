import Arrays

extension FaultSearch {
  /// All substitutions that make a wrong step right and break none.
  mutating func substitutions(_ wrong: [Int], _ current: [MemberConstant]) -> [Substitution] {
    var result: [Substitution] = []
    var pullbacks = StepPullbacks(trial)
    for unit in units where !unit.contains(where: trial.fixed.contains) {
      let members = trial.members(behind: unit)
      guard members.contains(where: wrong.contains) else { continue }
      let candidates = members.filter(wrong.contains)
      let shapes = unit.map { problem.graph.nodes[$0].shape }
      let rest = rest(of: candidates, without: unit, shapes)
      let probe = pullbacks.probe(unit)
      let probed = trial.changes(of: candidates, putting: pairs(unit, probe.map(repeated)), at: [0])
      let isLinear = candidates.indices.map { index in
        pullbacks.isLinear(candidates[index], unit, probe: probe, change: probed?[index][0] ?? nil)
      }
      // A gradient is linear in all derivatives that it is made of; what is not may be a value of the forward pass.
      let isSentBack = unit.count > 1 || isLinear.contains { $0 != false }
      for truths in self.candidates(unit) where isSentBack || truths[0].isValue {
        for fitted in fitted(truths, to: unit, of: candidates) {
          let own = fitted.map { $0[0].shape }
          let canBeRight =
            own != shapes
            || candidates.indices.contains { index in
              isLinear[index] != true || pullbacks.canBeRight(candidates[index], unit, fitted)
            }
          guard canBeRight else { continue }
          let rest = own == shapes ? rest : self.rest(of: candidates, without: unit, own)
          if let found = substitution(unit, truths[0], fitted, members, wrong, current, rest) {
            result.append(found)
          }
        }
      }
    }
    return result
  }

  /// The same values at each point.
  private func repeated(_ values: Quantity) -> [Quantity] { problem.points.map { _ in values } }

  /// What steps of members are made of besides what goes through some nodes, which have some shapes; nil if that is all.
  ///
  /// Where there is such an offset, a truth's size matters.
  private mutating func rest(of members: [Int], without unit: [Int], _ shapes: [[Int]]) -> [[Int: Quantity?]]?
  {
    let zeros = shapes.map { shape in problem.points.map { _ in Quantity(shape, repeating: 0) } }
    let rest = trial.changes(of: members, putting: pairs(unit, zeros), at: Array(problem.points.indices))
    let hasOffset = rest?.contains { ($0[0] ?? nil).map { $0.magnitude > 1e-14 } ?? false } ?? false
    return hasOffset ? rest : nil
  }

  /// The values of truths in the shapes of nodes, and as they are where the nodes may have the wrong shape: the
  /// derivatives by members that are wrong.
  private func fitted(_ truths: [Truth], to unit: [Int], of members: [Int]) -> [[[Quantity]]] {
    let shapes = unit.map { problem.graph.nodes[$0].shape }
    let fitting = zip(truths, shapes).compactMap { $0.fitted(to: $1) }
    var result = fitting.count == unit.count ? [fitting] : []
    let first = truths[0]
    let isOther = zip(truths, shapes).contains { $0.values[0].shape != $1 }
    if isOther,
      (first.member.map(members.contains) ?? false) && canHaveWrongShape(unit[0])
        || result.isEmpty && first.isAdjoint && isProduct(unit[0])
    {
      result.append(truths.map(\.values))
    }
    return result
  }

  func pairs(_ nodes: [Int], _ values: [[Quantity]]) -> [(node: Int, values: [Quantity])] {
    zip(nodes, values).map { (node: $0, values: $1) }
  }

  /// The truths that may stand at some nodes, each time one for each.
  private mutating func candidates(_ unit: [Int]) -> [[Truth]] {
    let takesValues = takesValues(unit[0])
    // Where the program only reads a parameter, it means no derivative.
    let source = behindTransposes(unit[0])
    let takesOthers = !problem.members.contains { $0.old == source }
    // A function that the forward pass uses as well computes no slope.
    let takesSlopes = !forwardExpressions.contains(problem.graph.expression(of: unit[0]).inAnyCall)
    func isMeant(_ truth: Truth) -> Bool {
      truth.isValue ? takesValues : truth.isSlope ? takesSlopes && takesOthers : takesOthers
    }
    if unit.count == 1 {
      return truths.filter(isMeant).map { [$0] }
    }
    return families.flatMap { family -> [[Truth]] in
      guard isMeant(family.truths[0]) else { return [] }
      return family.windows(of: unit.count)
    }
  }

  /// One substitution; nil if it makes nothing right, or something wrong.
  private mutating func substitution(
    _ unit: [Int], _ truth: Truth, _ fitted: [[Quantity]], _ members: [Int], _ wrong: [Int],
    _ current: [MemberConstant], _ rest: [[Int: Quantity?]]?
  ) -> Substitution? {
    let candidates = members.filter(wrong.contains)
    let hasOffset = rest != nil
    let kept = members.filter { current[$0].factor != nil }
    let checked = candidates + kept
    let own = trial.factor(of: unit[0], to: fitted[0])
    if let own, own > 0, !hasOffset, unit.count == 1 { return nil }
    var (size, values) = (1.0, fitted)
    if let rest {
      // A value of the forward pass is meant as it is; so are the slopes of several layers.
      let isMeant = truth.isValue || truth.isSlope && unit.count > 1
      let found = isMeant ? 1 : self.size(of: fitted, at: unit, candidates, rest)
      guard let found else { return nil }
      if let own, abs(own / found - 1) < 1e-6, unit.count == 1 { return nil }
      size = found
      values = fitted.map { $0.map { $0.scaled(found) } }
    }
    guard let first = trial.constants(of: checked, putting: pairs(unit, values), at: [0]) else {
      return nil
    }
    guard zip(checked, first).contains(where: { candidates.contains($0) && $1.factor != nil }),
      !zip(checked, first).contains(where: { kept.contains($0) && $1 == .none }),
      let constants = trial.constants(
        of: checked, putting: pairs(unit, values), at: Array(problem.points.indices))
    else { return nil }
    let after = Dictionary(uniqueKeysWithValues: zip(checked, constants))
    let fixed = candidates.filter { after[$0]?.factor != nil }
    let breaks = kept.contains { member in
      guard let now = after[member]?.factor, let before = current[member].factor else { return true }
      return before > 0 && now < 0
    }
    guard !fixed.isEmpty, !breaks,
      hasOffset || truth.isValue || isLinear(unit, values, fixed, constants: after)
    else {
      return nil
    }
    let signs = Set(fixed.map { ((after[$0]?.factor ?? 0) < 0 ? -1.0 : 1) * (goesAgainst($0) ? -1 : 1) })
    // The truth's sign is free, so that the repaired steps go downhill; a wrong sign behind it may turn some of them.
    var direction = signs.count == 1 ? signs.first ?? 1 : 1
    // A slope has the sign that it has, and so has a value: where all steps go uphill, what they are made of has the wrong one.
    let right = current.indices.filter { current[$0].factor != nil }
    let isUphill = right.allSatisfy { (current[$0].factor ?? 0) * (goesAgainst($0) ? -1 : 1) < 0 }
    if truth.isSlope || truth.isValue, !right.isEmpty, isUphill { direction = 1 }
    if direction < 0 && hasOffset { return nil }
    let sizes = fixed.compactMap { after[$0]?.factor.map(abs) }
    let changed = kept.filter { member in
      guard let now = after[member]?.factor, let before = current[member].factor else { return false }
      return abs(now / before - 1) > 1e-4
    }
    // Others may change to the size that the repaired steps get: then they had what is wrong too.
    let sizesOfAll = (fixed + changed).compactMap { member in
      after[member]?.factor.map { abs($0 / rates[member]) }
    }
    let changesOthers =
      hasOffset && !changed.isEmpty && (sizesOfAll.max() ?? 1) > 1.0001 * (sizesOfAll.min() ?? 1)
    return Substitution(
      nodes: unit, truth: truth,
      values: direction < 0 ? values.map { $0.map { $0.scaled(-1) } } : values, direction: direction,
      fixed: fixed,
      isUneven: changesOthers || (sizes.max() ?? 1) > 1.0001 * (sizes.min() ?? 1), ownFactor: own,
      hasOffset: hasOffset, isReshaped: fitted[0][0].shape != problem.graph.nodes[unit[0]].shape,
      isNegated: (size * direction * usual) < 0)
  }

  /// How large truths must be to make a step right of which other parts do not go through their nodes: the c for which
  /// c · (what they add) + (the rest) is a multiple of the derivative; nil if there is none.
  private mutating func size(
    of truths: [[Quantity]], at unit: [Int], _ members: [Int], _ rest: [[Int: Quantity?]]
  ) -> Double? {
    let all = Array(problem.points.indices)
    guard let changes = trial.changes(of: members, putting: pairs(unit, truths), at: all) else { return nil }
    for (index, member) in members.enumerated() {
      // Least squares: c · added - k · gradient = -rest.
      var (aa, ag, gg, ar, gr) = (0.0, 0.0, 0.0, 0.0, 0.0)
      for place in all {
        let gradient = problem.gradient(of: member, at: problem.points[place])
        guard let rest = rest[index][place] ?? nil, let whole = changes[index][place] ?? nil,
          whole.shape == gradient.shape, rest.shape == gradient.shape
        else { return nil }
        let added = whole - rest
        aa += added.dot(added)
        ag += added.dot(gradient)
        gg += gradient.dot(gradient)
        ar += added.dot(rest)
        gr += gradient.dot(rest)
      }
      let determinant = aa * gg - ag * ag
      guard determinant > 1e-9 * aa * gg else { continue }
      let size = (ag * gr - gg * ar) / determinant
      if size.isFinite, size != 0 { return size }
    }
    return nil
  }

  /// Whether a multiple of the values makes that multiple of the step: a gradient is linear in all that it is made of.
  ///
  /// What the executions of an expression are put into may go through two of them: the layer that is nearest to the loss
  /// tells then.
  private mutating func isLinear(
    _ unit: [Int], _ values: [[Quantity]], _ fixed: [Int], constants: [Int: MemberConstant]
  ) -> Bool {
    // Large enough that a slope at it is no longer that at zero.
    let factor = max(2, 0.5 / (values.flatMap { $0.map(\.magnitude) }.max() ?? 1))
    let larger = values.map { $0.map { $0.scaled(factor) } }
    let members = unit.count == 1 ? [fixed[0]] : fixed
    guard let after = trial.constants(of: members, putting: pairs(unit, larger), at: [0]) else {
      return false
    }
    return zip(members, after).contains { member, much in
      guard let once = constants[member]?.factor, let much = much.factor else { return false }
      return abs(much - factor * once) <= 1e-4 * abs(much)
    }
  }
}
