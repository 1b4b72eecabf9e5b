import Tensor

/// What one step of an optimizer does to all parameters.
struct StepPlan<S: KernelElement> {
  let optimizer: Optimizer
  let rate: Double
  /// The factor λ of the penalty λ/2 Σ w².
  let l2: Double
  /// What ``OptimizerState/begin()`` has returned.
  let corrections: (Double, Double)
  let state: OptimizerState<S>
  let wanted: WantedSquares
}
