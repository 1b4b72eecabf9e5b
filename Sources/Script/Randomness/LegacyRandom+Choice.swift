extension LegacyRandom {
  /// The places that `choice` takes from a sequence of `population` elements.
  ///
  /// `isNumber` says that the first argument was a number, which only the messages depend on. `probabilities`
  /// are nil for equal ones. Errors are a `ValueError`, word for word NumPy's.
  mutating func choice(
    _ population: Int, count: Int, replacing: Bool, probabilities: [Double]?, isNumber: Bool
  ) throws(TextError) -> [Int] {
    if population <= 0 && count != 0 {
      throw .value(
        isNumber
          ? "a must be greater than 0 unless no samples are taken"
          : "'a' cannot be empty unless no samples are taken")
    }
    if let probabilities { try ChoiceWeights.check(probabilities, population, isLegacy: true) }
    if count > RandomSequence.limit { throw .memory }
    if replacing {
      guard let probabilities else {
        if count == 0 { return [] }
        return (0..<count).map { _ in integer(low: 0, extent: UInt64(population - 1)) }
      }
      let cumulative = ChoiceWeights.cumulative(probabilities)
      return (0..<count).map { _ in ChoiceWeights.place(of: random(), in: cumulative) }
    }
    if count > population {
      throw .value("Cannot take a larger sample than population when 'replace=False'")
    }
    guard let probabilities else {
      if population > RandomSequence.limit { throw .memory }
      return Array(permutation(population).prefix(count))
    }
    return try ChoiceWeights.distinct(count, probabilities) { random() }
  }
}
