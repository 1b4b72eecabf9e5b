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
    if let probabilities { try Self.check(probabilities, population) }
    if replacing {
      guard let probabilities else {
        if population <= 0 { return [] }
        return (0..<count).map { _ in integer(low: 0, extent: UInt64(population - 1)) }
      }
      let cumulative = Self.cumulative(probabilities)
      return (0..<count).map { _ in Self.place(of: random(), in: cumulative) }
    }
    if count > population {
      throw .value("Cannot take a larger sample than population when 'replace=False'")
    }
    guard let probabilities else { return Array(permutation(population).prefix(count)) }
    return try distinct(count, probabilities)
  }

  /// Different places, drawn by their probabilities: those drawn twice are drawn again, without those found.
  private mutating func distinct(_ count: Int, _ probabilities: [Double]) throws(TextError) -> [Int] {
    if probabilities.count(where: { $0 > 0 }) < count {
      throw .value("Fewer non-zero entries in p than size")
    }
    var left = probabilities
    var found: [Int] = []
    while found.count < count {
      let draws = (0..<count - found.count).map { _ in random() }
      for place in found { left[place] = 0 }
      let cumulative = Self.cumulative(left)
      var isNew = [Bool](repeating: true, count: probabilities.count)
      for draw in draws {
        let place = Self.place(of: draw, in: cumulative)
        if isNew[place] { found.append(place) }
        isNew[place] = false
      }
    }
    return found
  }

  private static func cumulative(_ probabilities: [Double]) -> [Double] {
    var sum = 0.0
    var result = probabilities.map { value in
      sum += value
      return sum
    }
    for index in result.indices { result[index] /= sum }
    return result
  }

  /// The first place whose cumulative probability is above the draw.
  private static func place(of draw: Double, in cumulative: [Double]) -> Int {
    var (low, high) = (0, cumulative.count)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > draw { high = middle } else { low = middle + 1 }
    }
    return min(low, cumulative.count - 1)
  }

  private static func check(_ probabilities: [Double], _ population: Int) throws(TextError) {
    if probabilities.count != population { throw .value("'a' and 'p' must have same size") }
    // Kahan's sum, as NumPy takes it.
    var sum = probabilities.first ?? 0
    var lost = 0.0
    for value in probabilities.dropFirst() {
      let corrected = value - lost
      let total = sum + corrected
      lost = (total - sum) - corrected
      sum = total
    }
    if sum.isNaN { throw .value("probabilities contain NaN") }
    if probabilities.contains(where: { $0 < 0 }) { throw .value("probabilities are not non-negative") }
    if (sum - 1).magnitude > Double.ulpOfOne.squareRoot() {
      throw .value("probabilities do not sum to 1")
    }
  }
}
