import Arrays

/// Compares what a step adds to each parameter with the derivatives of the loss.
struct StepJudge {
  let problem: StepProblem
  /// How far a change may be from a multiple of the derivative, in terms of its largest element.
  static let tolerance = 1e-6
  /// How far two points' constants may differ, relative to the constant.
  static let spread = 1e-5

  /// What the step did to each of the arrays, judged at some of the points.
  ///
  /// - Parameters:
  ///   - changes: what the step adds to a member's array at a point; nil if its shape changes.
  func constants(
    at places: some Collection<Int>, changes: (_ member: Int, _ point: Int) -> Quantity?
  ) -> [MemberConstant] {
    problem.members.indices.map { member in
      constant(of: member, at: places) { changes(member, $0) }
    }
  }

  /// What the step did to one array.
  func constant(
    of member: Int, at places: some Collection<Int>, change: (_ point: Int) -> Quantity?
  ) -> MemberConstant {
    var found: Double?
    for place in places {
      let point = problem.points[place]
      let gradient = problem.gradient(of: member, at: point)
      guard let change = change(place) else { return .none }
      guard let factor = Self.factor(change, gradient, old: point.values[problem.members[member].old]) else {
        return .none
      }
      guard factor != 0 || gradient.magnitude > 1e-12 else { continue }
      guard factor != 0 else { return .none }
      if let found {
        guard abs(factor - found) <= Self.spread * abs(found) else { return .none }
      } else {
        found = factor
      }
    }
    return found.map { .constant(-$0) } ?? .idle
  }

  /// The factor between a change and a derivative at one point; 0 where both vanish, nil where there is none.
  static func factor(_ change: Quantity, _ gradient: Quantity, old: Operand) -> Double? {
    let size = change.magnitude
    if size < 1e-12, gradient.magnitude < 1e-12 { return 0 }
    // A change is a difference of two larger numbers.
    let rounding = 1e-13 * max(1, Quantity(old).magnitude) / max(size, 1e-300)
    guard let factor = change.multiple(of: gradient, tolerance: max(tolerance, rounding)),
      abs(factor) >= 1e-12
    else { return nil }
    return factor
  }

  /// What the program as it stands does.
  func constants() -> [MemberConstant] {
    constants(at: problem.points.indices) { member, point in
      problem.change(of: member, in: problem.points[point].values)
    }
  }
}
