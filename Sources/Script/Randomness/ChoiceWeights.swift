/// The probabilities that `choice` draws places by, in NumPy's order of operations.
enum ChoiceWeights {
  /// Running sums, divided by the last.
  static func cumulative(_ probabilities: [Double]) -> [Double] {
    var sum = 0.0
    var result = probabilities.map { value in
      sum += value
      return sum
    }
    for index in result.indices { result[index] /= sum }
    return result
  }

  /// The first place whose cumulative probability is above the draw.
  static func place(of draw: Double, in cumulative: [Double]) -> Int {
    var (low, high) = (0, cumulative.count)
    while low < high {
      let middle = (low + high) / 2
      if cumulative[middle] > draw { high = middle } else { low = middle + 1 }
    }
    return min(low, cumulative.count - 1)
  }

  /// Different places, drawn by their probabilities: those drawn twice are drawn again, without those found.
  static func distinct(
    _ count: Int, _ probabilities: [Double], _ random: () -> Double
  ) throws(TextError) -> [Int] {
    if probabilities.count(where: { $0 > 0 }) < count {
      throw .value("Fewer non-zero entries in p than size")
    }
    var left = probabilities
    var found: [Int] = []
    while found.count < count {
      let draws = (0..<count - found.count).map { _ in random() }
      for place in found { left[place] = 0 }
      let cumulative = cumulative(left)
      var isNew = [Bool](repeating: true, count: probabilities.count)
      for draw in draws {
        let place = place(of: draw, in: cumulative)
        if isNew[place] { found.append(place) }
        isNew[place] = false
      }
    }
    return found
  }

  /// Throws NumPy's `ValueError` for probabilities that are none, in the words of the legacy generator or the
  /// modern.
  static func check(_ probabilities: [Double], _ population: Int, isLegacy: Bool) throws(TextError) {
    if probabilities.count != population {
      throw .value(isLegacy ? "'a' and 'p' must have same size" : "a and p must have same size")
    }
    // Kahan's sum, as NumPy takes it.
    var sum = probabilities.first ?? 0
    var lost = 0.0
    for value in probabilities.dropFirst() {
      let corrected = value - lost
      let total = sum + corrected
      lost = (total - sum) - corrected
      sum = total
    }
    let subject = isLegacy ? "probabilities" : "Probabilities"
    if sum.isNaN { throw .value("\(subject) contain NaN") }
    if probabilities.contains(where: { $0 < 0 }) { throw .value("\(subject) are not non-negative") }
    if (sum - 1).magnitude > Double.ulpOfOne.squareRoot() {
      let notes = isLegacy ? "" : ". See Notes section of docstring for more information."
      throw .value("\(subject) do not sum to 1\(notes)")
    }
  }
}
