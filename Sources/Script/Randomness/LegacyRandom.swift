import Tensor

/// NumPy's `RandomState`: the generator behind `np.random.seed` and the functions of `np.random`.
///
/// Integers, uniform numbers, permutations and choices are NumPy's bit for bit; what takes a logarithm is
/// within 2 ulp, because a C library's logarithm differs between processors.
struct LegacyRandom: Hashable, Sendable {
  /// The words the numbers are made of.
  var engine: MersenneTwister
  /// The second normal number of a pair, until it is asked for.
  private var spareNormal: Double?

  /// The state after `np.random.seed(seed)`.
  init(seed: UInt32) { engine = MersenneTwister(seed: seed) }

  /// The state after `np.random.seed(key)` of an array; an empty one is a `ValueError`.
  init(key: [UInt32]) throws(TextError) {
    if key.isEmpty { throw .value("Seed must be non-empty") }
    engine = MersenneTwister(key: key)
  }

  /// The state that `get_state` told.
  init(engine: MersenneTwister, spare: Double?) {
    self.engine = engine
    spareNormal = spare
  }

  /// The second normal number of a pair, if it has not been asked for.
  var spare: Double? { spareNormal }

  /// The word of a seed; a `ValueError` for one that is not in 0..<2^32.
  static func word(ofSeed seed: IntegerValue) throws(TextError) -> UInt32 {
    if case .small(let value) = seed, let word = UInt32(exactly: value) { return word }
    throw .value("Seed must be between 0 and 2**32 - 1")
  }

  /// `random_sample()`.
  @inline(__always)
  mutating func random() -> Double { engine.fraction() }

  /// `uniform(low, high)` for limits that `checkRange` accepts.
  @inline(__always)
  mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * engine.fraction()
  }

  /// `standard_normal()`: the polar method of Marsaglia (1964), which makes numbers in pairs.
  mutating func standardNormal() -> Double {
    if let spare = spareNormal {
      spareNormal = nil
      return spare
    }
    while true {
      let first = 2 * engine.fraction() - 1
      let second = 2 * engine.fraction() - 1
      let square = first * first + second * second
      if square >= 1 || square == 0 { continue }
      let factor = (-2 * Elementary.log(square) / square).squareRoot()
      spareNormal = factor * first
      return factor * second
    }
  }

  /// `normal(mean, deviation)` for a deviation that `checkScale` accepts.
  mutating func normal(_ mean: Double, _ deviation: Double) -> Double {
    mean + deviation * standardNormal()
  }

  /// `standard_exponential()`.
  mutating func standardExponential() -> Double { -Elementary.log(1 - engine.fraction()) }

  /// A scale as NumPy's distributions take it: neither negative nor -0.
  static func checkScale(_ scale: Double) throws(TextError) {
    if scale.sign == .minus && !scale.isNaN { throw .value("scale < 0") }
  }

  /// Limits of a uniform distribution: their difference is finite.
  static func checkRange(_ low: Double, _ high: Double) throws(TextError) {
    if !(high - low).isFinite { throw .overflow("Range exceeds valid bounds") }
  }
}

extension LegacyRandom {
  /// Fills with what as many calls of `random()` give.
  mutating func fillRandom(_ values: UnsafeMutableBufferPointer<Double>) {
    engine.fillFractions(values, low: 0, range: 1)
  }

  /// Fills with what as many calls of `uniform(low, high)` give.
  mutating func fillUniform(_ values: UnsafeMutableBufferPointer<Double>, _ low: Double, _ high: Double) {
    engine.fillFractions(values, low: low, range: high - low)
  }

  /// Fills with what as many calls of `standardNormal()` give.
  mutating func fillStandardNormal(_ values: UnsafeMutableBufferPointer<Double>) {
    for index in values.indices { values[index] = standardNormal() }
  }

  /// Fills with what as many calls of `normal(mean, deviation)` give.
  mutating func fillNormal(
    _ values: UnsafeMutableBufferPointer<Double>, _ mean: Double, _ deviation: Double
  ) {
    for index in values.indices { values[index] = mean + deviation * standardNormal() }
  }

  /// Fills with `scale` times what as many calls of `standardExponential()` give.
  mutating func fillExponential(_ values: UnsafeMutableBufferPointer<Double>, _ scale: Double) {
    for index in values.indices { values[index] = scale * standardExponential() }
  }
}
