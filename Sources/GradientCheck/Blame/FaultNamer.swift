/// Gives faults their kind.
struct FaultNamer {
  private let search: FaultSearch
  private let problem: StepProblem

  init(_ search: FaultSearch) {
    self.search = search
    problem = search.problem
  }

  func kind(of suspect: Suspect) -> FaultKind {
    switch suspect.fault {
    case .sign: return .wrongSign
    case .scale: return .wrongScale
    case .order: return .updateOrder
    case .forgotten, .replaced, .leftOut: return .updateNotApplied
    case .unused: return .biasGradient
    case .unexplained: return isBias(suspect) ? .biasGradient : .wrongProduct
    case .value(let truth):
      if let multiple = search.ownMultiple(of: suspect) { return multiple < 0 ? .wrongSign : .wrongScale }
      switch truth.kind {
      case .value: return search.isHelperArgument(suspect.node) ? .derivativeAtWrongValue : .wrongOperand
      case .slope: return .wrongDerivativeFormula
      case .parameter, .part(_, isData: true): return isBias(suspect) ? .biasGradient : .wrongOperand
      case .part: return .regularisationTerm
      case .adjoint: return suspect.isExplained ? .missingActivationDerivative : .wrongDelta
      }
    }
  }

  /// Whether the only parameter that a fault spoils has one axis.
  private func isBias(_ suspect: Suspect) -> Bool {
    guard suspect.fixed.count == 1 else { return false }
    let shape = problem.graph.nodes[problem.members[suspect.fixed[0]].old].shape
    return shape.filter { $0 != 1 }.count <= 1
  }
}
