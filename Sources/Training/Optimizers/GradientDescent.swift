import Tensor

/// θ ← θ − rate·g.
struct GradientDescent: OptimizerRule {
  static let slots = 0

  func step<S: KernelElement>(_ part: StepPart<S>) -> SquareSums {
    S.descend(
      count: part.count, rate: S(part.rate), part.gradient, part.parameters, wanted: part.wanted)
  }
}
