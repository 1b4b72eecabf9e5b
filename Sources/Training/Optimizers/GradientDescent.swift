/// The gradient itself.
struct GradientDescent: OptimizerRule {
  static let slots = 0

  func turn(_ direction: inout Parameters, _ state: inout OptimizerState) {}
}
