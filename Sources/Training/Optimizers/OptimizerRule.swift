import Tensor

/// An optimizer's step on some neighbouring parameters, as a kernel.
protocol OptimizerRule: Sendable {
  /// How many values the rule remembers for each parameter.
  static var slots: Int { get }
  /// Changes the part's parameters by one step along its gradient, and brings its memory one step further.
  func step<S: KernelElement>(_ part: StepPart<S>) -> SquareSums
}

/// Neighbouring parameters and what belongs to them.
struct StepPart<S: KernelElement> {
  let count: Int
  let rate: Double
  let gradient: UnsafePointer<S>
  let parameters: UnsafeMutablePointer<S>
  /// What the rule remembers; a rule looks at as many as it has slots.
  let slots: (UnsafeMutablePointer<S>, UnsafeMutablePointer<S>)
  /// 1 − β₁ᵗ and √(1 − β₂ᵗ) at this step t.
  let corrections: (Double, Double)
  let wanted: WantedSquares
}
