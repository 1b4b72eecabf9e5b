import Arrays

/// Finds parameters that are changed before the backward pass has used their old values.
struct UpdateOrder {
  /// The step in which those uses read the old values.
  let corrected: StepProblem
  /// One for each parameter that is changed too early.
  let suspects: [Suspect]

  init(_ problem: StepProblem) {
    let graph = problem.graph
    // Which member's new value a node holds, under whatever name.
    var owner: [Int: Int] = [:]
    for (number, member) in problem.members.enumerated() {
      for origin in problem.step.parameters[member.parameter].members where origin.path == member.path {
        for node in origin.chain { if let place = graph.number(of: node) { owner[place] = number } }
      }
      owner[member.new] = number
    }
    for (number, node) in graph.nodes.enumerated() where node.isIdentity && owner[number] == nil {
      if let input = node.inputs.first, let member = owner[input] { owner[number] = member }
    }
    struct Use: Hashable {
      let reader: Int
      let input: Int
    }
    var uses: [Use: Int] = [:]
    for reader in problem.backward where owner[reader] == nil {
      for input in graph.nodes[reader].inputs {
        guard let member = owner[input],
          graph.nodes[input].shape == graph.nodes[problem.members[member].old].shape
        else { continue }
        uses[Use(reader: reader, input: input)] = problem.members[member].old
      }
    }
    guard !uses.isEmpty else {
      (corrected, suspects) = (problem, [])
      return
    }
    let changed = graph.rewired { uses[Use(reader: $0, input: $1)] ?? $1 }
    guard let after = problem.onGraph(changed) else {
      (corrected, suspects) = (problem, [])
      return
    }
    let (old, new) = (StepJudge(problem: problem).constants(), StepJudge(problem: after).constants())
    let affected = problem.members.indices.filter { member in
      guard old[member] == .none else { return false }
      if new[member] != .none { return true }
      guard let before = problem.change(of: member, in: problem.points[0].values),
        let now = after.change(of: member, in: after.points[0].values)
      else { return false }
      return (now - before).magnitude > 1e-9 * now.magnitude
    }
    guard !affected.isEmpty else {
      (corrected, suspects) = (problem, [])
      return
    }
    corrected = after
    var suspects: [Suspect] = []
    var seen: Set<Int> = []
    for (use, _) in uses.sorted(by: { ($0.key.reader, $0.key.input) < ($1.key.reader, $1.key.input) }) {
      guard let member = owner[use.input], seen.insert(member).inserted else { continue }
      suspects.append(
        Suspect(
          node: problem.members[member].new, fault: .order(reader: use.reader), fixed: affected,
          isExplained: false))
    }
    self.suspects = suspects
  }
}

extension StepProblem {
  /// The same step with other connections between its nodes, at the same points; nil if it cannot be evaluated.
  func onGraph(_ graph: StepGraph) -> StepProblem? {
    var problem = StepProblem(step, graph, data: varied.compactMap { self.graph.nodes[$0].origin })
    let given = members.map(\.old) + varied + states
    for point in points {
      var values: [Int: Operand] = [:]
      for number in given { values[number] = point.values[number] }
      guard let all = try? graph.values(giving: values) else { return nil }
      problem.points.append(CheckPoint(values: all, adjoints: point.adjoints))
    }
    problem.own = own
    problem.findIncrementSigns()
    return problem
  }
}
