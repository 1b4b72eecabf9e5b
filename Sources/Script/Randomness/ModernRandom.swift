import Tensor

/// NumPy's `Generator`, as `np.random.default_rng(seed)` makes it.
///
/// Integers, uniform numbers, permutations and choices are NumPy's bit for bit, and so are 99 of 100 normal
/// numbers; the others take a logarithm and are within 2 ulp.
struct ModernRandom: Hashable, Sendable {
  private var engine: PermutedCongruential
  /// What the engine was seeded with; its children seed those that `spawn` makes.
  private var sequence: SeedSequence

  /// The state of `default_rng(seed)`; a `ValueError` for a negative seed.
  init(seed: IntegerValue) throws(TextError) {
    let seed = seed.expanded
    if seed.isNegative { throw .value("expected non-negative integer") }
    self.init(SeedSequence(seed))
  }

  /// The generator that a sequence seeds.
  init(_ sequence: SeedSequence) {
    self.sequence = sequence
    engine = PermutedCongruential(sequence)
  }

  /// The next of the generators that `spawn` makes.
  mutating func child() -> ModernRandom { ModernRandom(sequence.child()) }

  /// The next 64 random bits.
  @inline(__always)
  mutating func next64() -> UInt64 { engine.next64() }

  /// `random()`.
  @inline(__always)
  mutating func random() -> Double { engine.fraction() }

  /// `random(dtype=float32)`: a multiple of 2^-24.
  mutating func singleFraction() -> Float { Float(engine.next() >> 8) * 0x1p-24 }

  /// Limits of a uniform distribution: their difference is finite.
  static func checkRange(_ low: Double, _ high: Double) throws(TextError) {
    if !(high - low).isFinite { throw .overflow("high - low range exceeds valid bounds") }
  }

  /// `uniform(low, high)` for limits that `checkRange` accepts.
  @inline(__always)
  mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * engine.fraction()
  }

  /// `standard_normal()`.
  mutating func standardNormal() -> Double { standardNormal(.standard) }

  private mutating func standardNormal(_ table: ZigguratTable) -> Double {
    while true {
      let word = engine.next64()
      let layer = Int(word & 0xFF)
      let isNegative = word >> 8 & 1 == 1
      let steps = word >> 9 & 0x000F_FFFF_FFFF_FFFF
      let magnitude = Double(steps) * table.scale[layer]
      let x = isNegative ? -magnitude : magnitude
      if steps < table.bound[layer] { return x }
      if layer == 0 { return tail(isNegative: steps >> 8 & 1 == 1) }
      let (high, low) = (table.height[layer - 1], table.height[layer])
      if (high - low) * engine.fraction() + low < Elementary.exp(-0.5 * x * x) { return x }
    }
  }

  /// A number beyond the last layer: Marsaglia's method of 1964.
  private mutating func tail(isNegative: Bool) -> Double {
    let inverse = 0.27366123732975828
    while true {
      let beyond = -inverse * Elementary.log1p(-engine.fraction())
      let height = -Elementary.log1p(-engine.fraction())
      if height + height > beyond * beyond {
        return isNegative ? -(ZigguratTable.tail + beyond) : ZigguratTable.tail + beyond
      }
    }
  }

  /// `normal(mean, deviation)` for a deviation that `LegacyRandom.checkScale` accepts.
  mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    mean + deviation * standardNormal()
  }

  /// Fills with what as many calls of `random()` give.
  mutating func fillRandom(_ values: UnsafeMutableBufferPointer<Double>) {
    for index in values.indices { values[index] = engine.fraction() }
  }

  /// Fills with what as many calls of `uniform(low, high)` give.
  mutating func fillUniform(_ values: UnsafeMutableBufferPointer<Double>, _ low: Double, _ high: Double) {
    let range = high - low
    for index in values.indices { values[index] = low + range * engine.fraction() }
  }

  /// Fills with what as many calls of `standardNormal()` give.
  mutating func fillStandardNormal(_ values: UnsafeMutableBufferPointer<Double>) {
    let table = ZigguratTable.standard
    for index in values.indices { values[index] = standardNormal(table) }
  }

  /// Fills with what as many calls of `normal(mean, deviation)` give.
  mutating func fillNormal(
    _ values: UnsafeMutableBufferPointer<Double>, _ mean: Double, _ deviation: Double
  ) {
    let table = ZigguratTable.standard
    for index in values.indices { values[index] = mean + deviation * standardNormal(table) }
  }
}

extension ModernRandom {
  /// One integer of `integers`: `low` and up to `extent` above it; `LegacyRandom.integerRange` gives both.
  @inline(__always)
  mutating func integer(low: Int, extent: UInt64) -> Int {
    low &+ Int(truncatingIfNeeded: offset(extent))
  }

  /// Fills with what as many calls of `integer` give.
  mutating func fillIntegers(_ values: UnsafeMutableBufferPointer<Int>, low: Int, extent: UInt64) {
    for index in values.indices { values[index] = low &+ Int(truncatingIfNeeded: offset(extent)) }
  }

  /// An integer from 0 to `highest`: the higher half of a random word times the number of integers, after
  /// Lemire (2019); 32 bits where they are enough.
  @inline(__always)
  mutating func offset(_ highest: UInt64) -> UInt64 {
    if highest == 0 { return 0 }
    if highest == 0xFFFF_FFFF { return UInt64(engine.next()) }
    if highest == .max { return engine.next64() }
    let count = highest &+ 1
    if highest < 0xFFFF_FFFF {
      var product = UInt64(engine.next()) &* count
      if product & 0xFFFF_FFFF < count {
        let threshold = (0xFFFF_FFFF &- highest) % count
        while product & 0xFFFF_FFFF < threshold { product = UInt64(engine.next()) &* count }
      }
      return product >> 32
    }
    var product = engine.next64().multipliedFullWidth(by: count)
    if product.low < count {
      let threshold = (UInt64.max &- highest) % count
      while product.low < threshold { product = engine.next64().multipliedFullWidth(by: count) }
    }
    return product.high
  }

  /// The place that `shuffle` swaps the element at `place` with; places are taken from the last down to 1.
  ///
  /// As the legacy generator: random bits are masked and drawn again while they are above the place.
  mutating func swapPlace(_ place: Int) -> Int {
    guard place > 0 else { return 0 }
    let mask = UInt64.max >> UInt64(place.leadingZeroBitCount)
    while true {
      let draw = (place <= 0xFFFF_FFFF ? UInt64(engine.next()) : engine.next64()) & mask
      if draw <= UInt64(place) { return Int(truncatingIfNeeded: draw) }
    }
  }

  /// The order that `permutation(count)` and `shuffle` bring elements into: the places they were at.
  ///
  /// The caller has made sure of room for `count` words.
  mutating func permutation(_ count: Int) -> [Int] { RandomSequence.shuffled(count) { swapPlace($0) } }
}
