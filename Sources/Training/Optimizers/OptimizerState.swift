import Tensor

/// What an optimizer remembers from step to step; all zeros before the first.
struct OptimizerState<S: KernelElement> {
  /// Values for each parameter, slot after slot.
  private let values: AlignedBuffer<S>
  private let firstSlot: UnsafeMutablePointer<S>
  private let secondSlot: UnsafeMutablePointer<S>
  private let betas: (first: Double, second: Double)?
  /// β₁ᵗ and β₂ᵗ after t steps, by repeated multiplication.
  private var decays = (first: 1.0, second: 1.0)

  init(_ optimizer: Optimizer, parameterCount: Int) {
    values = AlignedBuffer(count: optimizer.slots * parameterCount)
    firstSlot = values.base
    secondSlot = optimizer.slots > 1 ? values.base + parameterCount : values.base
    betas = optimizer.decays
  }

  /// Where the memory of the parameters from `start` on begins; not to be read beyond the optimizer's slots.
  func slots(from start: Int) -> (UnsafeMutablePointer<S>, UnsafeMutablePointer<S>) {
    (firstSlot + start, secondSlot + start)
  }

  /// Begins a step and returns 1 − β₁ᵗ and √(1 − β₂ᵗ).
  mutating func begin() -> (Double, Double) {
    guard let betas else { return (1, 1) }
    decays.first *= betas.first
    decays.second *= betas.second
    return (1 - decays.first, (1 - decays.second).squareRoot())
  }

  /// Copies the values of `other`, a state of the same optimizer, into this one's storage.
  mutating func copy(_ other: OptimizerState) {
    values.base.update(from: other.values.base, count: values.count)
    decays = other.decays
  }
}
