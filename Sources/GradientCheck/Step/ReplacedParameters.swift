import Arrays
import Script

/// Finds parameters whose place a step takes, as in `W =- rate * dW`, where it should be added to them or subtracted.
struct ReplacedParameters {
  /// The parameters, each with the sign with which its step was to be added.
  let members: [StepParameter.Member]

  /// Looks among variables, the nearest names first, for what the loss uses like a parameter and the step replaces by a
  /// multiple of something that depends on parameters.
  ///
  /// - Parameters:
  ///   - updated: what the step changes by adding to it.
  ///   - isRelevant: whether the loss depends on a node.
  init(
    _ variables: [TracedVariable], _ start: TracedVisit, _ end: TracedVisit, updated: [StepParameter.Member],
    _ isRelevant: (NodeID) -> Bool, _ trace: Trace
  ) {
    let known = Set(updated.map(\.old))
    let after = Dictionary(grouping: end.variables, by: \.path)
    var candidates: [StepParameter.Member] = []
    var olds = known
    for variable in variables {
      let old = trace.behindCopies(variable.node)
      guard isRelevant(old), trace.value(of: old).isFloat, !olds.contains(old),
        let next = after[variable.path]?.first(where: { $0.depth == variable.depth })
      else { continue }
      let new = trace.behindCopies(next.node)
      guard new != old, Int(new.number) > start.count,
        Quantity.broadcastShape(trace.value(of: new).shape, trace.value(of: old).shape) != nil
      else { continue }
      olds.insert(old)
      candidates.append(
        StepParameter.Member(path: variable.path, old: old, new: new, chain: [new], increment: 1))
    }
    // What the forward pass makes of parameters is replaced in each step as well.
    candidates.removeAll { candidate in
      OperationKind(trace.operation(of: candidate.old)) != .constant
        && trace.inputs(of: candidate.old).contains { trace.isMade($0, of: olds) }
    }
    guard let last = candidates.map(\.new).max() else {
      members = []
      return
    }
    let depends = Set(
      trace.nodes(marked: trace.dependants(of: olds, upTo: max(last, updated.map(\.new).max() ?? last))))
    candidates.removeAll { !depends.contains($0.new) || !trace.isUsedAsParameter($0.old, isRelevant) }
    let states = updated.filter { !isRelevant($0.old) }
    let reader = StepRate(trace, states: states, depends: depends)
    let others = updated.filter { isRelevant($0.old) }.map { reader.factors(of: $0) }
    let own = candidates.map { reader.factors(of: $0) }
    let adding = others.count { $0.sign < 0 }
    let computed = Set(depends.filter(isRelevant)).subtracting(olds)
    var members: [StepParameter.Member] = []
    for (number, candidate) in candidates.enumerated() {
      // What is multiplied with the same number as other steps is a step.
      let rest = others + own.indices.filter { $0 != number }.map { own[$0] }
      let values = Set(rest.flatMap(\.numbers).map { abs($0.value) })
      let rates = own[number].numbers.filter { rest.isEmpty || values.contains(abs($0.value)) }
      guard !rates.isEmpty || own[number].numbers.isEmpty && values.isEmpty else { continue }
      let product = rates.reduce(-own[number].sign) { $0 * $1.value }
      // A gradient is made of what the forward pass computes. So is a state that is carried on, which meets parameters
      // there, and is an activation.
      guard let gradient = own[number].gradient,
        trace.isMade(gradient, of: computed),
        product < 0 || !trace.isActivation(gradient, of: isRelevant)
          || trace.isMultiplied(candidate.old, withOtherThan: known, isRelevant)
      else { continue }
      // `W =- step` says what is meant; else the other updates tell, and without any the gradient.
      let isMeant = product < 0 || 2 * adding > others.count
      var member = StepParameter.Member(
        path: candidate.path, old: candidate.old, new: candidate.new, chain: candidate.chain,
        increment: isMeant ? 1 : -1)
      member.isSignOpen = product > 0 && others.isEmpty
      members.append(member)
    }
    self.members = members
  }
}
