import Arrays

extension FaultSearch {
  /// An expression that is executed more often is blamed for all its executions only.
  private static let singleLimit = 6
  /// The most executions that are blamed together.
  private static let groupLimit = 256

  static func places(of problem: StepProblem) -> [Int] {
    // What the forward pass computes as well is no part of the backward pass.
    var known: [StepGraph.Expression: [Int]] = [:]
    for number in problem.forward {
      known[problem.graph.expression(of: number).anywhere, default: []].append(number)
    }
    return problem.backward.filter { node in
      guard !problem.isChain[node], !problem.graph.nodes[node].isGiven,
        problem.graph.nodes[node].isFloat || isMask(node, in: problem.graph)
      else { return false }
      // `zeros_like`.
      if OperationKind(problem.graph.nodes[node].operation) == .constant, problem.graph.nodes[node].isFloat,
        problem.points.allSatisfy({ Quantity($0.values[node]) == Quantity(problem.points[0].values[node]) })
      {
        return false
      }
      let twins = known[problem.graph.expression(of: node).anywhere] ?? []
      return !twins.contains { twin in
        problem.points.allSatisfy { Quantity($0.values[twin]) == Quantity($0.values[node]) }
      }
    }
  }

  /// Whether something is multiplied with whole or truth values: `delta * (z > 0)`.
  private static func isMask(_ number: Int, in graph: StepGraph) -> Bool {
    graph.readers[number].contains { reader in
      graph.nodes[reader].isIdentity
        ? isMask(reader, in: graph) : OperationKind(graph.nodes[reader].operation) == .pairwise(.multiply)
    }
  }

  /// Each place, all executions of an expression in the same calls, and all in whatever calls.
  static func units(of places: [Int], in graph: StepGraph) -> [[Int]] {
    var groups: [StepGraph.Expression: [Int]] = [:]
    var called: [StepGraph.Expression: [Int]] = [:]
    for place in places {
      let expression = graph.expression(of: place)
      groups[expression, default: []].append(place)
      if !graph.nodes[place].callers.isEmpty { called[expression.inAnyCall, default: []].append(place) }
    }
    var units: [[Int]] = []
    for place in places {
      let expression = graph.expression(of: place)
      let (group, all) = (groups[expression] ?? [], called[expression.inAnyCall] ?? [])
      if group.count <= singleLimit { units.append([place]) }
      if group.count > 1, group.count <= groupLimit, group[0] == place {
        units.append(group)
        // The last steps of sums are the sums.
        let own = Set(group)
        let sums = group.filter { node in
          graph.nodes[node].inputs.contains(where: own.contains)
            && !graph.readers[node].contains(where: own.contains)
        }
        if !sums.isEmpty, sums.count < group.count {
          if group.count > singleLimit, sums.count <= singleLimit { units += sums.map { [$0] } }
          if sums.count > 1 { units.append(sums) }
        }
      }
      if all.count > group.count, all.count <= groupLimit, all[0] == place { units.append(all) }
    }
    return units
  }

  mutating func findRecomputed() {
    let graph = problem.graph
    let olds = Set(problem.members.map(\.old))
    func isKnown(_ input: Int) -> Bool {
      guard problem.depends[input] else { return true }
      let node = graph.behindIdentities(input)
      return problem.isForward[node] || olds.contains(node) || recomputed.contains(node)
        || isExplainedByValue(node) || trial.values.allSatisfy { Quantity($0[node]).magnitude == 0 }
    }
    for place in places where isResult(place) && graph.nodes[place].inputs.allSatisfy(isKnown) {
      recomputed.insert(place)
    }
  }
}
