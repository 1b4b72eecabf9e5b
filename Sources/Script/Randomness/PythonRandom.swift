import Tensor

/// Python's module `random`.
///
/// Integers and uniform numbers are CPython's bit for bit; what takes a logarithm, sine or cosine is within 2
/// ulp.
struct PythonRandom: Hashable, Sendable {
  /// The words the numbers are made of.
  private(set) var engine: MersenneTwister
  /// The second number of a pair that `gauss` makes, until it is asked for.
  private var spareNormal: Double?

  /// The state that `getstate` told.
  init(engine: MersenneTwister, spare: Double?) {
    self.engine = engine
    spareNormal = spare
  }

  /// The second number of a pair, if it has not been asked for.
  var spare: Double? { spareNormal }

  /// The state after `random.seed(seed)` of an integer; its sign does not count.
  init(seed: IntegerValue) {
    var key: [UInt32] = []
    for limb in seed.expanded.magnitude.limbs {
      key.append(UInt32(truncatingIfNeeded: limb))
      key.append(UInt32(truncatingIfNeeded: limb >> 32))
    }
    while key.count > 1 && key.last == 0 { key.removeLast() }
    engine = MersenneTwister(key: key.isEmpty ? [0] : key)
  }

  /// The state after `random.seed(seed)` of a float, which is seeded by its hash.
  init(seed: Double) {
    let hash = UInt64(bitPattern: Int64(NumberHash.of(seed)))
    self.init(seed: IntegerValue(LargeInteger(hash)))
  }

  /// `random()`.
  mutating func random() -> Double { engine.fraction() }

  /// `uniform(low, high)`.
  mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * random() }

  /// `getrandbits(count)`: a `ValueError` for a negative count, a `MemoryError` for far too many.
  mutating func bits(_ count: Int) throws(TextError) -> IntegerValue {
    if count < 0 { throw .value("number of bits must be non-negative") }
    if count > LargeInteger.bitLimit { throw .memory }
    if count <= 32 { return .small(count == 0 ? 0 : Int(engine.next() >> UInt32(32 - count))) }
    var limbs: [UInt64] = []
    var left = count
    var isHigh = false
    while left > 0 {
      let word = UInt64(left < 32 ? engine.next() >> UInt32(32 - left) : engine.next())
      if isHigh { limbs[limbs.count - 1] |= word << 32 } else { limbs.append(word) }
      isHigh.toggle()
      left -= 32
    }
    return IntegerValue(LargeInteger(isNegative: false, magnitude: Magnitude(limbs: limbs)))
  }

  /// An integer from 0 up to `count`, without it; `count` is above 0.
  mutating func below(_ count: Int) -> Int {
    let width = 64 - count.leadingZeroBitCount
    while true {
      let draw: UInt64
      if width <= 32 {
        draw = UInt64(engine.next() >> UInt32(32 - width))
      } else {
        let low = UInt64(engine.next())
        draw = low | UInt64(engine.next() >> UInt32(64 - width)) << 32
      }
      if draw < UInt64(count) { return Int(draw) }
    }
  }

  /// As `below` for a word, for a count of any size.
  mutating func below(_ count: LargeInteger) throws(TextError) -> LargeInteger {
    if let small = count.small { return LargeInteger(below(small)) }
    while true {
      let draw = try bits(count.bitLength).expanded
      if draw < count { return draw }
    }
  }

  /// `gauss(mean, deviation)`: Box and Muller's method, which makes numbers in pairs.
  mutating func gauss(_ mean: Double, _ deviation: Double) -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return mean + spare * deviation
    }
    let angle = random() * (2 * Double.pi)
    let radius = (-2 * Elementary.log(1 - random())).squareRoot()
    spareNormal = Elementary.sin(angle) * radius
    return mean + Elementary.cos(angle) * radius * deviation
  }

  /// `normalvariate(mean, deviation)`: the ratio of uniform numbers of Kinderman and Monahan (1977).
  mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    // 4 e^(-1/2) / √2, as a double.
    let constant = 1.7155277699214135
    while true {
      let first = random()
      let second = 1 - random()
      let ratio = constant * (first - 0.5) / second
      if ratio * ratio / 4 <= -Elementary.log(second) { return mean + ratio * deviation }
    }
  }
}
