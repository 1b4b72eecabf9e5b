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
      guard 2 * wrong.count > members.count, hasDownhill || first.count < problem.members.count else {
        continue
      }
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
      guard !open.isEmpty else { return }
      let single = turning(open, constants)
      if single?.fixed.count ?? 0 < open.count, let pair = turningTogether(open) {
        trial = trial.multiplying(pair.flatMap(\.unit), by: -1)
        for (unit, fixed) in pair {
          blame(Suspect(nodes: unit, fault: .sign, fixed: fixed, isExplained: true))
        }
        return
      }
      guard let (unit, fixed) = single else { return }
      trial = trial.multiplying(unit, by: -1)
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
      let isUphill = members.allSatisfy {
        (constants[$0].factor ?? 0) < 0 && (!goesAgainst($0) || turned.contains($0))
      }
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
    var (best, isBestFlip): ((unit: [Int], fixed: [Int])?, Bool) = (nil, false)
    for unit in units where !unit.contains(where: trial.fixed.contains) && !isHandedOn(unit[0]) {
      let members = trial.members(behind: unit)
      guard members.contains(where: open.contains) else { continue }
      let found = trial.multiplying(unit, by: -1).constants()
      let after = turned(members.map { found[$0] }, of: members)
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

  /// Two statements where the sign changes whose negation together leaves no step uphill, where one does not do it.
  private func turningTogether(_ open: [Int]) -> [(unit: [Int], fixed: [Int])]? {
    // All executions of a statement change together.
    var byLine: [Int32: [Int]] = [:]
    for unit in units where !unit.contains(where: trial.fixed.contains) && isResult(unit[0]) {
      let line = problem.graph.nodes[unit[0]].span.line
      guard unit.count > byLine[line]?.count ?? 0, changesSign(unit[0]) else { continue }
      byLine[line] = unit
    }
    let candidates = byLine.sorted { $0.key < $1.key }.map(\.value).prefix(12)
    for (place, first) in candidates.enumerated() where heirs(turnedBy: first).isEmpty {
      for second in candidates.dropFirst(place + 1) where heirs(turnedBy: second).isEmpty {
        let found = trial.multiplying(first + second, by: -1).constants()
        let after = turned(found, of: Array(found.indices))
        guard after.allSatisfy({ ($0.factor ?? 1) > 0 }) else { continue }
        return [first, second].map { unit in (unit, members(of: open, behind: unit)) }
      }
    }
    return nil
  }

  /// Those of some members whose steps are made of nodes.
  private func members(of open: [Int], behind unit: [Int]) -> [Int] {
    var trial = trial
    let behind = trial.members(behind: unit)
    return open.filter(behind.contains)
  }

  /// Whether a node has another sign, as a derivative, than what it is made of.
  private func changesSign(_ node: Int) -> Bool {
    guard let own = derivativeFactor(node), let before = inheritedFactor(node, fromBefore: true) else {
      return false
    }
    return own * before < 0
  }
}
