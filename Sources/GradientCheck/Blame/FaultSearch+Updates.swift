import Arrays

extension FaultSearch {
  /// Looks for parameters whose new values are forgotten or replace the old ones, for those that an update leaves out,
  /// and for those that no layer uses.
  mutating func findUpdates() {
    for (number, member) in problem.members.enumerated() where member.increment != nil {
      blame(Suspect(node: member.new, fault: .replaced, fixed: [number], isExplained: true))
    }
    for (number, member) in problem.members.enumerated()
    where !problem.step.parameters[member.parameter].isKept {
      blame(Suspect(node: member.new, fault: .forgotten, fixed: [number], isExplained: true))
    }
    for (path, updated) in problem.step.leftOut {
      guard let node = problem.graph.number(of: updated) else { continue }
      blame(Suspect(node: node, fault: .leftOut(path: path), fixed: [], isExplained: true))
    }
    for state in problem.unused {
      guard let old = problem.graph.number(of: state.old), let new = problem.graph.number(of: state.new)
      else {
        continue
      }
      let node = layer(missing: old, new).map(start(ofSum:)) ?? new
      blame(Suspect(node: node, fault: .unused(path: state.path), fixed: [], isExplained: true))
    }
  }

  /// Where a sum starts that is added up in a loop: `s = 0.0` of `s += w * x`.
  private func start(ofSum number: Int) -> Int {
    let graph = problem.graph
    let line = graph.nodes[number].span.line
    guard case .augmented(_, .add, _)? = outline.place(ofLine: line)?.statement.kind else { return number }
    let sum = ([number] + graph.readers[number]).first { node in
      OperationKind(graph.nodes[node].operation) == .pairwise(.add) && graph.nodes[node].span.line == line
    }
    guard let sum, let first = graph.nodes[sum].inputs.first, !problem.depends[first],
      outline.place(ofLine: graph.nodes[first].span.line)?.statement.targets.isEmpty == false
    else { return number }
    return first
  }

  /// The first value of the forward pass that a step is the derivative by, summed to the step's shape: where it should
  /// have been added.
  private func layer(missing old: Int, _ new: Int) -> Int? {
    let shape = problem.graph.nodes[old].shape
    return problem.forward.first { number in
      guard problem.depends[number], !problem.graph.nodes[number].isIdentity else { return false }
      var found: Double?
      for (place, point) in problem.points.enumerated() {
        guard let adjoint = point.adjoints[number],
          let common = Quantity.broadcastShape(adjoint.shape, shape), common == adjoint.shape
        else { return false }
        let change = Quantity(trial.values[place][new]) - Quantity(trial.values[place][old])
        let sum = adjoint.summed(to: shape)
        guard change.shape == shape, let factor = change.multiple(of: sum, tolerance: 1e-6) else {
          return false
        }
        if let found, abs(found - factor) > 1e-5 * abs(found) { return false }
        found = found ?? factor
      }
      return true
    }
  }
}
