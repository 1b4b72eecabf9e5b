/// An optimizer: turns a gradient into the direction that, times the rate, is subtracted from the parameters.
protocol OptimizerRule: Sendable {
  /// How many values the rule remembers for each parameter.
  static var slots: Int { get }
  /// Turns `direction`, which comes in as the gradient, and brings `state` one step further.
  func turn(_ direction: inout Parameters, _ state: inout OptimizerState)
}
