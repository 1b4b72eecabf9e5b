import Arrays

/// Evaluates a step again with other values at some of its nodes.
///
/// What has been blamed keeps its true value from then on.
struct StepTrial {
  let problem: StepProblem
  private let judge: StepJudge
  /// The values of all nodes, one list a point, with what was put in so far.
  private(set) var values: [[Operand]]
  /// Nodes whose values were put in.
  private(set) var fixed: Set<Int> = []
  private var dependants: [Int: [Int]] = [:]

  init(_ problem: StepProblem) {
    self.problem = problem
    judge = StepJudge(problem: problem)
    values = problem.points.map(\.values)
  }

  /// The nodes of the step that change with one, in order.
  mutating func dependants(of node: Int) -> [Int] {
    if let known = dependants[node] { return known }
    let found = problem.graph.descendants(of: [node], fixed: fixed).filter { problem.isStep[$0] }
    dependants[node] = found
    return found
  }

  /// The members whose steps change with some nodes.
  mutating func members(behind nodes: [Int]) -> [Int] {
    let reached = nodes.reduce(into: Set(nodes)) { $0.formUnion(dependants(of: $1)) }
    return problem.members.indices.filter { reached.contains(problem.members[$0].new) }
  }

  /// What the step as corrected so far does to each member.
  func constants() -> [MemberConstant] {
    judge.constants(at: problem.points.indices) { problem.change(of: $0, in: values[$1]) }
  }

  /// What the step would do to some members if nodes had other values; nil if it cannot be evaluated.
  mutating func constants(
    of members: [Int], putting replacements: [(node: Int, values: [Quantity])], at places: [Int]
  ) -> [MemberConstant]? {
    let changes = changes(of: members, putting: replacements, at: places)
    guard let changes else { return nil }
    return members.indices.map { index in
      judge.constant(of: members[index], at: places) { changes[index][$0] ?? nil }
    }
  }

  /// What the step would add to some members' arrays, by point; nil if it cannot be evaluated.
  mutating func changes(
    of members: [Int], putting replacements: [(node: Int, values: [Quantity])], at places: [Int]
  ) -> [[Int: Quantity?]]? {
    let nodes: [Int]
    if replacements.count == 1 {
      nodes = dependants(of: replacements[0].node)
    } else {
      nodes = problem.graph.descendants(of: replacements.map(\.node), fixed: fixed).filter {
        problem.isStep[$0]
      }
    }
    var result = [[Int: Quantity?]](repeating: [:], count: members.count)
    for place in places {
      var saved: [(Int, Operand)] = []
      saved.reserveCapacity(nodes.count + replacements.count)
      func restore() { for (node, value) in saved.reversed() { values[place][node] = value } }
      for replacement in replacements {
        saved.append((replacement.node, values[place][replacement.node]))
        values[place][replacement.node] = replacement.values[place].operand
      }
      for node in nodes {
        let inputs = problem.graph.nodes[node].inputs.map { values[place][$0] }
        guard let value = try? problem.graph.value(of: node, inputs) else {
          restore()
          return nil
        }
        saved.append((node, values[place][node]))
        values[place][node] = value
      }
      for (index, member) in members.enumerated() {
        result[index][place] = .some(problem.change(of: member, in: values[place]))
      }
      restore()
    }
    return result
  }

  /// Puts values in for good.
  mutating func put(_ nodes: [Int], _ replacements: [[Quantity]]) {
    for (node, replacement) in zip(nodes, replacements) { put(node, replacement) }
  }

  /// Puts values in for good; false if the step cannot be evaluated with them.
  @discardableResult
  mutating func put(_ node: Int, _ replacement: [Quantity]) -> Bool {
    let nodes = problem.graph.descendants(of: [node], fixed: fixed)
    var next = values
    for place in values.indices {
      next[place][node] = replacement[place].operand
      for dependant in nodes {
        let inputs = problem.graph.nodes[dependant].inputs.map { next[place][$0] }
        if let value = try? problem.graph.value(of: dependant, inputs) {
          next[place][dependant] = value
        } else if problem.isStep[dependant] {
          return false
        }
      }
    }
    values = next
    fixed.insert(node)
    dependants = [:]
    return true
  }

  /// The step with the values of some nodes multiplied, where they are made of each other each time, and fixed so.
  func multiplying(_ nodes: [Int], by factor: Double) -> StepTrial {
    var trial = self
    let own = Set(nodes)
    let changed = own.union(problem.graph.descendants(of: nodes, fixed: fixed)).sorted()
    for place in values.indices {
      for node in changed {
        let inputs = problem.graph.nodes[node].inputs.map { trial.values[place][$0] }
        let value = (try? problem.graph.value(of: node, inputs)) ?? values[place][node]
        trial.values[place][node] = own.contains(node) ? Quantity(value).scaled(factor).operand : value
      }
    }
    trial.fixed.formUnion(nodes)
    trial.dependants = [:]
    return trial
  }

  /// A node's values as corrected so far.
  func quantities(of node: Int) -> [Quantity] { values.map { Quantity($0[node]) } }

  /// The factor between a node's values and others, if it is the same at all points; nothing is a multiple by zero.
  func factor(of node: Int, to truth: [Quantity], tolerance: Double = 1e-8) -> Double? {
    var found: Double?
    for (own, other) in zip(quantities(of: node), truth) {
      // A relu may be closed at one of the points.
      if own.shape == other.shape, own.magnitude == 0, other.magnitude == 0 { continue }
      guard let factor = own.multiple(of: other, tolerance: tolerance), factor != 0 else { return nil }
      if let found, abs(factor - found) > 10 * tolerance * abs(found) { return nil }
      found = found ?? factor
    }
    return found
  }
}
