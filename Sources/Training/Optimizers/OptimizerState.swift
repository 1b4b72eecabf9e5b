/// What an optimizer remembers from step to step; all zeros before the first.
struct OptimizerState {
  var slots: [Parameters]
  /// β₁ᵗ and β₂ᵗ after t steps, by repeated multiplication.
  var decays = (first: 1.0, second: 1.0)

  init(_ rule: any OptimizerRule, zerosLike parameters: Parameters) {
    slots = Array(repeating: Parameters(zerosLike: parameters), count: type(of: rule).slots)
  }

  /// Copies the values of `other`, a state of the same optimizer, into this one's storage.
  mutating func copy(_ other: OptimizerState) {
    for index in slots.indices { slots[index].copy(other.slots[index]) }
    decays = other.decays
  }
}
