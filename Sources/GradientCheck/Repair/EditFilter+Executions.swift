import Arrays
import Script
import Syntax

extension EditFilter {
  /// One run of a statement: the nodes that make up its value.
  struct Execution {
    let probe: TracedProbe
    let nodes: [Int]
  }

  /// Where a statement's value went each time.
  func executions(of statement: JudgedStatement, _ probed: ProbedRun) -> [Execution] {
    let probes = probed.run.probes
    let own = probes.indices.filter { Int(probes[$0].span.line) == statement.line }
    let places = problem.graph.nodes.indices.filter {
      problem.graph.nodes[$0].span == statement.span && !problem.graph.nodes[$0].isGiven
    }
    return own.enumerated().compactMap { number, probe in
      let end = number + 1 < own.count ? probed.positions[own[number + 1]] : UInt32.max
      let nodes = places.filter { place in
        let node = problem.graph.nodes[place]
        guard let origin = node.origin else { return false }
        return origin.number > probed.positions[probe] && origin.number <= end
          && node.callers == probes[probe].callers
      }
      // Of a sum that is added up number by number, the last is the value.
      let known = Set(nodes)
      let values = nodes.filter { !problem.graph.readers[$0].contains(where: known.contains) }
      return values.isEmpty ? nil : Execution(probe: probes[probe], nodes: values)
    }
  }

  /// What the search has put in the statement's place.
  func wanted(_ execution: Execution, at point: Int) -> Quantity {
    let quantities = execution.nodes.map { Quantity(trial.values[point][wantedNode($0)]) }
    if quantities.count == 1 { return quantities[0] }
    let numbers = quantities.flatMap(\.values)
    return Quantity([numbers.count], numbers)
  }

  /// A node, or another name for it that was put right.
  private func wantedNode(_ number: Int) -> Int {
    var open = [number]
    while let next = open.popLast() {
      if trial.fixed.contains(next) { return next }
      open += problem.graph.readers[next].filter {
        problem.graph.nodes[$0].isIdentity && problem.graph.nodes[$0].origin != nil
      }
    }
    return number
  }

  /// What a statement that computes a parameter's new value adds to; nil for another.
  func base(_ execution: Execution, at point: Int) -> Quantity? {
    let olds = Set(problem.members.map(\.old))
    var bases: [Quantity] = []
    for number in execution.nodes {
      let node = problem.graph.nodes[number]
      guard problem.isChain[number],
        let input = node.inputs.first(where: { problem.isChain[$0] || olds.contains($0) })
      else { return nil }
      let value = Quantity(trial.values[point][input])
      guard value.shape == node.shape else { return nil }
      bases.append(value)
    }
    if bases.count == 1 { return bases[0] }
    let numbers = bases.flatMap(\.values)
    return Quantity([numbers.count], numbers)
  }
}

extension Expression {
  /// What makes its numbers: of a comprehension, its element.
  var element: Expression {
    if case .comprehension(_, let element, nil, _) = kind { return element.element }
    return self
  }

  /// The place of the numbers that it makes.
  var elementSpan: SourceSpan { element.span }
}
