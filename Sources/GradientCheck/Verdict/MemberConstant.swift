/// What a step did to one array, measured by the loss's derivative: change = −k · ∂loss at every point.
enum MemberConstant: Equatable, Sendable {
  /// The same k at every point; negative uphill.
  case constant(Double)
  /// Neither the loss nor the step depends on it at any point.
  case idle
  /// The step is no constant multiple of the derivative.
  case none

  /// k, if there is one.
  var factor: Double? {
    if case .constant(let factor) = self { return factor }
    return nil
  }
}
