extension FaultSearch {
  /// Looks for what makes steps larger or smaller than the rate says.
  ///
  /// The same factor for all is a matter of the rate; different ones make a step that is no multiple of the gradient.
  ///
  /// - Parameters:
  ///   - repeated: whether a member's update multiplies with a number that has multiplied its gradient before.
  mutating func findScales(repeated: [Bool]) {
    let constants = trial.constants()
    var factors: [Int: Double] = [:]
    for member in problem.members.indices {
      // Signs have been looked for before.
      if let factor = constants[member].factor { factors[member] = abs(factor) / rates[member] }
    }
    guard let smallest = factors.values.min(), let largest = factors.values.max() else { return }
    areScalesShared = largest <= smallest * (1 + 1e-4)
    let reference = areScalesShared ? 1 : commonest(factors)
    func isSized(_ member: Int) -> Bool { abs((factors[member] ?? 1) / reference - 1) <= 1e-4 }
    // What was repaired got its size with it, unless others that were repaired by the same have the right one.
    let repaired = Set(
      suspects.filter { suspect in
        if case .value = suspect.fault { !suspect.fixed.contains(where: isSized) } else { false }
      }.flatMap(\.fixed))
    var open = factors.keys.filter { !isSized($0) && !repaired.contains($0) }.sorted()
    for member in open where repeated[member] {
      blame(
        Suspect(
          node: problem.members[member].new, fault: .scale((factors[member] ?? 1) / reference),
          fixed: [member],
          isExplained: true))
    }
    open.removeAll { repeated[$0] }
    for _ in 0..<8 {
      guard let first = open.first, let factor = factors[first] else { return }
      let excess = factor / reference
      func isSame(_ member: Int) -> Bool { abs((factors[member] ?? 0) / factor - 1) < 1e-4 }
      let same = open.filter(isSame)
      guard
        let (unit, fixed) = scaling(
          same, besides: repaired.filter(isSame), by: excess, constants,
          sized: { factors[$0] != nil && isSized($0) })
      else {
        for member in same {
          blame(
            Suspect(
              node: problem.members[member].new, fault: .scale(excess), fixed: [member], isExplained: true))
        }
        open.removeAll(where: same.contains)
        continue
      }
      blame(Suspect(nodes: unit, fault: .scale(excess), fixed: fixed, isExplained: true))
      open.removeAll(where: fixed.contains)
    }
  }

  /// The factor that most members have, 1 if any has it.
  private func commonest(_ factors: [Int: Double]) -> Double {
    let values = factors.sorted { $0.key < $1.key }.map(\.value)
    if values.contains(where: { abs($0 - 1) < 1e-4 }) { return 1 }
    return values.max { left, right in
      values.count { abs($0 / left - 1) < 1e-4 } < values.count { abs($0 / right - 1) < 1e-4 }
    } ?? 1
  }

  /// How many times larger a node is, as a multiple of a derivative, than what it is made of.
  private func jump(at node: Int) -> Double? {
    guard let own = derivativeFactor(node), let before = inheritedFactor(node) else { return nil }
    return abs(own / before)
  }

  /// The first node whose division by a number gives most of some members the right size and changes no other, but those
  /// that were repaired and have the same size.
  ///
  /// `sized` are the members of the right size.
  private mutating func scaling(
    _ open: [Int], besides repaired: Set<Int>, by excess: Double, _ constants: [MemberConstant],
    sized: (_ member: Int) -> Bool
  ) -> (unit: [Int], fixed: [Int])? {
    let all = Array(problem.points.indices)
    var (best, isBestJump): ((unit: [Int], fixed: [Int])?, Bool) = (nil, false)
    for unit in units where !unit.contains(where: trial.fixed.contains) && !isHandedOn(unit[0]) {
      let members = trial.members(behind: unit)
      guard members.contains(where: open.contains) else { continue }
      let values = unit.map { (node: $0, values: trial.quantities(of: $0).map { $0.scaled(1 / excess) }) }
      guard let after = trial.constants(of: members, putting: values, at: all) else { continue }
      var (fixed, breaks) = ([Int](), heirs(of: unit).contains(where: sized))
      // A statement that writes to a part of an array cannot scale the rest.
      let repaired = unit.contains(where: isPartialWrite) ? [] : repaired
      for (member, now) in zip(members, after) {
        guard let before = constants[member].factor else { continue }
        guard let now = now.factor else {
          breaks = true
          break
        }
        if open.contains(member) {
          if abs(now * excess / before - 1) < 1e-4 { fixed.append(member) }
        } else if abs(now / before - 1) > 1e-4, !repaired.contains(member) {
          breaks = true
        }
      }
      guard !fixed.isEmpty, !breaks else { continue }
      let isJump = jump(at: unit[0]).map { abs($0 / excess - 1) < 1e-4 } ?? false
      // Where nothing jumps although other steps have the right size, the last statement lacks what makes theirs right.
      let isLater = !areScalesShared && !isBestJump && isResult(unit[0])
      let count = best?.fixed.count ?? 0
      if fixed.count > count || fixed.count == count && (isJump && !isBestJump || isLater) {
        (best, isBestJump) = ((unit, fixed), isJump)
      }
    }
    return best
  }

  private func isPartialWrite(_ node: Int) -> Bool {
    switch problem.graph.nodes[node].operation {
    case .settingElement, .settingWindow: true
    default: false
    }
  }
}
