import Tensor

/// v ← μ·v + g; θ ← θ − rate·v, or θ − rate·(g + μ·v) with Nesterov's look ahead.
struct Momentum: OptimizerRule {
  static let slots = 1
  let momentum: Double
  let nesterov: Bool

  func step<S: KernelElement>(_ part: StepPart<S>) -> SquareSums {
    S.descendMomentum(
      count: part.count, rate: S(part.rate), momentum: S(momentum), nesterov: nesterov, part.gradient,
      velocity: part.slots.0, part.parameters, wanted: part.wanted)
  }
}
