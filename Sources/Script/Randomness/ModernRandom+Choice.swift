extension ModernRandom {
  /// The places that `choice` takes from a sequence of `population` elements.
  ///
  /// `isNumber` says that the first argument was a number, which only the messages depend on. `probabilities`
  /// are nil for equal ones; `isShuffled` is NumPy's option `shuffle`. Errors are a `ValueError`, word for
  /// word NumPy's.
  mutating func choice(
    _ population: Int, count: Int, replacing: Bool, probabilities: [Double]?, isNumber: Bool,
    isShuffled: Bool = true
  ) throws(TextError) -> [Int] {
    if population <= 0 && count != 0 {
      throw .value(
        isNumber
          ? "a must be a positive integer unless no samples are taken"
          : "a cannot be empty unless no samples are taken")
    }
    if let probabilities { try ChoiceWeights.check(probabilities, population, isLegacy: false) }
    if count == 0 { return [] }
    if count > RandomSequence.limit { throw .memory }
    if replacing {
      guard let probabilities else {
        return (0..<count).map { _ in integer(low: 0, extent: UInt64(population - 1)) }
      }
      let cumulative = ChoiceWeights.cumulative(probabilities)
      return (0..<count).map { _ in ChoiceWeights.place(of: random(), in: cumulative) }
    }
    if count > population {
      throw .value("Cannot take a larger sample than population when replace is False")
    }
    if let probabilities { return try ChoiceWeights.distinct(count, probabilities) { random() } }
    return try distinct(population, count, isShuffled: isShuffled)
  }

  /// Different places with equal probabilities.
  private mutating func distinct(
    _ population: Int, _ count: Int, isShuffled: Bool
  ) throws(TextError) -> [Int] {
    if population > 10_000 && count > population / (isShuffled ? 50 : 20) {
      // The end of a shuffled sequence; no more of it is shuffled than is taken.
      if population > RandomSequence.limit { throw .memory }
      let order = RandomSequence.shuffled(population, downTo: population - count) { drawn(upTo: $0) }
      return Array(order.suffix(count))
    }
    // Floyd's method: a place that is taken gives way to the last one there is.
    var taken: Set<Int> = []
    var found: [Int] = []
    for last in population - count..<population {
      let draw = drawn(upTo: last)
      let place = taken.contains(draw) ? last : draw
      taken.insert(place)
      found.append(place)
    }
    if isShuffled {
      for place in stride(from: count - 1, to: 0, by: -1) { found.swapAt(place, drawn(upTo: place)) }
    }
    return found
  }

  private mutating func drawn(upTo place: Int) -> Int { Int(truncatingIfNeeded: offset(UInt64(place))) }
}
