extension FaultSearch {
  /// Looks for what makes steps go uphill that are right otherwise.
  mutating func findSigns() {
    var constants = trial.constants()
    func uphill() -> [Int] { constants.indices.filter { (constants[$0].factor ?? 0) < 0 } }
    let hasDownhill = constants.contains { ($0.factor ?? 0) > 0 }
    let first = uphill()
    for members in updates() {
      let wrong = members.filter(first.contains)
      // Where most steps of an update go uphill, what is right in it has another wrong sign before it.
      guard 2 * wrong.count > members.count, hasDownhill || first.count < problem.members.count else { continue }
      for member in wrong {
        blame(Suspect(node: problem.members[member].new, fault: .sign, fixed: [member], isExplained: true))
      }
      turned.formUnion(members)
    }
    constants = turned(constants, of: Array(constants.indices))
    for _ in 0..<6 {
      turnHeirs(constants)
      constants = turned(trial.constants(), of: Array(constants.indices))
      let open = uphill()
      guard !open.isEmpty, let (unit, fixed) = turning(open, constants) else { return }
      trial.put(unit, unit.map { trial.quantities(of: $0).map { $0.scaled(-1) } })
      blame(Suspect(nodes: unit, fault: .sign, fixed: fixed, isExplained: true))
      constants = turned(trial.constants(), of: Array(constants.indices))
    }
  }

  /// The members that go against most updates, those of one update statement together.
  private func updates() -> [[Int]] {
    let against = problem.members.indices.filter(goesAgainst)
    let groups = Dictionary(grouping: against) { problem.graph.nodes[problem.members[$0].new].span }
    return groups.values.sorted { $0[0] < $1[0] }
  }

  /// Constants of some members as they would be if no update had the wrong sign.
  private func turned(_ constants: [MemberConstant], of members: [Int]) -> [MemberConstant] {
    zip(members, constants).map { member, constant in
      guard turned.contains(member), let factor = constant.factor else { return constant }
      return .constant(-factor)
    }
  }

  /// Gives what was put in the other sign where all that it makes right goes uphill, but would not if the updates went
  /// as most do: it has its sign from what it is made of, and that is right once the faults before it are.
  private mutating func turnHeirs(_ constants: [MemberConstant]) {
    for (node, members) in heirs.sorted(by: { $0.key < $1.key }) {
      let isUphill = members.allSatisfy { (constants[$0].factor ?? 0) < 0 && (!goesAgainst($0) || turned.contains($0)) }
      guard isUphill, isTurnedBefore(node) else { continue }
      trial.put([node], [trial.quantities(of: node).map { $0.scaled(-1) }])
    }
  }

  /// Whether something that a node is made of was blamed for its sign.
  private func isTurnedBefore(_ node: Int) -> Bool {
    let above = problem.graph.ancestors(of: [node])
    return suspects.contains { suspect in
      guard case .sign = suspect.fault else { return false }
      return suspect.nodes.contains(where: above.contains)
    }
  }

  /// Whether a node has the wrong sign of a derivative, and what it is made of the right one.
  private func flips(_ node: Int) -> Bool {
    guard let own = derivativeFactor(node), own * usual < 0 else { return false }
    return inheritedFactor(node).map { $0 * usual > 0 } ?? true
  }

  /// The first node whose negation turns most of some members' steps downhill and no other uphill.
  ///
  /// Of several, one where the sign changes.
  private mutating func turning(_ open: [Int], _ constants: [MemberConstant]) -> (unit: [Int], fixed: [Int])?
  {
    let all = Array(problem.points.indices)
    var (best, isBestFlip): ((unit: [Int], fixed: [Int])?, Bool) = (nil, false)
    for unit in units where !unit.contains(where: trial.fixed.contains) && !isHandedOn(unit[0]) {
      let members = trial.members(behind: unit)
      guard members.contains(where: open.contains) else { continue }
      let values = unit.map { (node: $0, values: trial.quantities(of: $0).map { $0.scaled(-1) }) }
      guard let found = trial.constants(of: members, putting: values, at: all) else { continue }
      let after = turned(found, of: members)
      var fixed = zip(members, after).filter { open.contains($0) && ($1.factor ?? 0) > 0 }.map(\.0)
      let breaks = zip(members, after).contains { member, now in
        !open.contains(member) && constants[member].factor != nil && (now.factor ?? -1) < 0
      }
      guard !fixed.isEmpty, !breaks else { continue }
      // What was put in behind it turns with it.
      let heirs = heirs(turnedBy: unit).subtracting(fixed)
      guard heirs.allSatisfy(open.contains) else { continue }
      fixed += heirs.sorted()
      let isFlip = flips(unit[0])
      if fixed.count > best?.fixed.count ?? 0 || fixed.count == best?.fixed.count && isFlip && !isBestFlip {
        (best, isBestFlip) = ((unit, fixed), isFlip)
      }
    }
    return best
  }
}
