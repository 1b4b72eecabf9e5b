extension PythonRandom {
  /// Draws as `randrange(start, stop, step)`.
  ///
  /// Where `stop` is nil, the integers are those from 0 up to `start`. A `ValueError` where there is none.
  mutating func integer(
    from start: IntegerValue, to stop: IntegerValue?, by step: IntegerValue = .small(1)
  ) throws(TextError) -> IntegerValue {
    let first = start.expanded
    guard let stop else {
      if first <= LargeInteger(0) { throw .value("empty range for randrange()") }
      return IntegerValue(try below(first))
    }
    let width = stop.expanded - first
    let stride = step.expanded
    if stride == LargeInteger(1) {
      guard width > LargeInteger(0) else {
        let (from, to, by) = (try first.decimal(), try stop.expanded.decimal(), try width.decimal())
        throw .value("empty range for randrange() (\(from), \(to), \(by))")
      }
      return IntegerValue(first + (try below(width)))
    }
    if stride.isZero { throw .value("zero step for randrange()") }
    let towards = LargeInteger(stride.isNegative ? 1 : -1)
    let count = try (width + stride + towards).dividedDown(by: stride).quotient
    if count <= LargeInteger(0) { throw .value("empty range for randrange()") }
    return IntegerValue(first + (try stride.multiplied(by: try below(count))))
  }

  /// `randint(low, high)`, both included.
  mutating func integer(from low: IntegerValue, through high: IntegerValue) throws(TextError) -> IntegerValue
  {
    try integer(from: low, to: IntegerValue(high.expanded + LargeInteger(1)))
  }

  /// The place that `choice` takes from a sequence; an `IndexError` for an empty one.
  mutating func choice(_ count: Int) throws(TextError) -> Int {
    if count <= 0 { throw .index("Cannot choose from an empty sequence") }
    return below(count)
  }

  /// The place that `shuffle` swaps the element at `place` with; places are taken from the last down to 1.
  mutating func swapPlace(_ place: Int) -> Int { below(place + 1) }

  /// The places that `sample` takes from a sequence of `population` elements, in its order.
  mutating func sample(_ population: Int, count: Int) throws(TextError) -> [Int] {
    guard count >= 0 && count <= population else {
      throw .value("Sample larger than population or is negative")
    }
    if count > RandomSequence.limit { throw .memory }
    // CPython weighs the memory of a list against that of a set: the draws depend on which it takes.
    var setSize = 21
    if count > 5 {
      var table = 1
      while table < 3 * count { table *= 4 }
      setSize += table
    }
    var result: [Int] = []
    if population <= setSize {
      var pool = Array(0..<population)
      for index in 0..<count {
        let place = below(population - index)
        result.append(pool[place])
        pool[place] = pool[population - index - 1]
      }
      return result
    }
    var taken: Set<Int> = []
    for _ in 0..<count {
      var place = below(population)
      while !taken.insert(place).inserted { place = below(population) }
      result.append(place)
    }
    return result
  }

  /// The places that `choices` takes from a sequence of `population` elements.
  ///
  /// `weights` are cumulative; nil for equal ones. Errors are a `ValueError`, an `IndexError` for no
  /// elements.
  mutating func choices(
    _ population: Int, cumulativeWeights weights: [Double]?, count: Int
  ) throws(TextError) -> [Int] {
    if count > RandomSequence.limit { throw .memory }
    guard let weights else {
      if count > 0 && population == 0 { throw .index("list index out of range") }
      return (0..<max(0, count)).map { _ in Int((random() * Double(population)).rounded(.down)) }
    }
    if weights.count != population {
      throw .value("The number of weights does not match the population")
    }
    guard let total = weights.last else { throw .index("list index out of range") }
    if total <= 0 { throw .value("Total of weights must be greater than zero") }
    if !total.isFinite { throw .value("Total of weights must be finite") }
    return (0..<max(0, count)).map { _ in Self.place(of: random() * total, in: weights) }
  }

  /// The first place whose weight is above the draw, or the last one; `bisect` without the last.
  private static func place(of draw: Double, in weights: [Double]) -> Int {
    var (low, high) = (0, weights.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if draw < weights[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
