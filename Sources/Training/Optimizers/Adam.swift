import Tensor

/// m ← m + (1 − β₁)(g − m), v ← β₂·v + (1 − β₂)g²; θ ← θ − rate/(1 − β₁ᵗ)·m / (√v/√(1 − β₂ᵗ) + ε).
struct Adam: OptimizerRule {
  static let slots = 2
  let beta1: Double
  let beta2: Double
  let epsilon: Double

  func step<S: KernelElement>(_ part: StepPart<S>) -> SquareSums {
    let (first, second) = part.corrections
    return S.descendAdam(
      count: part.count, rate: S(part.rate / first), gains: (S(1 - beta1), S(1 - beta2)), beta2: S(beta2),
      epsilon: S(epsilon), rootScale: S(1 / second), part.gradient, mean: part.slots.0,
      square: part.slots.1, part.parameters, wanted: part.wanted)
  }
}
