/// The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998), the generator of NumPy's `RandomState` and
/// of Python's `random`.
struct MersenneTwister: Hashable, Sendable {
  static let size = 624
  private static let middle = 397

  private var state: [UInt32]
  /// The words made of the state, and how many of them have been given out.
  private var words: [UInt32]
  private var position: Int

  /// The generator that the reference's `init_genrand` gives for a seed.
  init(seed: UInt32) {
    state = [UInt32](repeating: 0, count: Self.size)
    words = state
    state[0] = seed
    for index in 1..<Self.size {
      let before = state[index - 1]
      state[index] = 1_812_433_253 &* (before ^ (before >> 30)) &+ UInt32(index)
    }
    position = Self.size
  }

  /// The generator that the reference's `init_by_array` gives for a key, which has at least one word.
  init(key: [UInt32]) {
    self.init(seed: 19_650_218)
    var (index, place) = (1, 0)
    for _ in 0..<max(Self.size, key.count) {
      let before = state[index - 1]
      state[index] = (state[index] ^ ((before ^ (before >> 30)) &* 1_664_525)) &+ key[place] &+ UInt32(place)
      index += 1
      place += 1
      if index == Self.size {
        state[0] = state[Self.size - 1]
        index = 1
      }
      if place == key.count { place = 0 }
    }
    for _ in 1..<Self.size {
      let before = state[index - 1]
      state[index] = (state[index] ^ ((before ^ (before >> 30)) &* 1_566_083_941)) &- UInt32(index)
      index += 1
      if index == Self.size {
        state[0] = state[Self.size - 1]
        index = 1
      }
    }
    state[0] = 0x8000_0000
  }

  /// The words of the state, and how many of the numbers made of them have been given out.
  var key: [UInt32] { state }
  var place: Int { position }

  /// The generator with a state that `key` and `place` told; there are 624 words.
  init(key: [UInt32], place: Int) {
    state = key
    words = key.map { Self.tempered($0) }
    position = place
  }

  /// The number that a word of the state gives.
  @inline(__always)
  private static func tempered(_ word: UInt32) -> UInt32 {
    var word = word
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
  }

  /// The next 32 random bits.
  @inline(__always)
  mutating func next() -> UInt32 {
    if position == Self.size { refill() }
    let word = words[position]
    position &+= 1
    return word
  }

  /// The next 64 random bits, the higher half first.
  @inline(__always)
  mutating func next64() -> UInt64 {
    let high = UInt64(next())
    return high << 32 | UInt64(next())
  }

  /// The next multiple of 2^-53 in [0, 1), from two words.
  @inline(__always)
  mutating func fraction() -> Double {
    let high = next() >> 5
    let low = next() >> 6
    return (Double(high) * 67_108_864 + Double(low)) * 0x1p-53
  }

  /// Fills with what as many calls of `fraction()` give, times `range`, plus `low`.
  mutating func fillFractions(
    _ values: UnsafeMutableBufferPointer<Double>, low: Double, range: Double
  ) {
    var index = 0
    while index < values.count {
      let count = min(values.count &- index, (Self.size &- position) / 2)
      if count == 0 {
        // The words of this number may be from two fillings of the state.
        values[index] = low + range * fraction()
        index &+= 1
        continue
      }
      let (start, place) = (index, position)
      words.withUnsafeBufferPointer { words in
        for step in 0..<count {
          let high = words[place &+ 2 &* step] >> 5
          let below = words[place &+ 2 &* step &+ 1] >> 6
          let fraction = (Double(high) * 67_108_864 + Double(below)) * 0x1p-53
          values[start &+ step] = low + range * fraction
        }
      }
      index &+= count
      position &+= 2 &* count
    }
  }

  private mutating func refill() {
    state.withUnsafeMutableBufferPointer { state in
      func twist(_ index: Int, _ following: Int, _ other: Int) {
        let word = (state[index] & 0x8000_0000) | (state[following] & 0x7FFF_FFFF)
        state[index] = state[other] ^ (word >> 1) ^ ((0 &- (word & 1)) & 0x9908_B0DF)
      }
      for index in 0..<Self.size - Self.middle { twist(index, index &+ 1, index &+ Self.middle) }
      for index in Self.size - Self.middle..<Self.size - 1 {
        twist(index, index &+ 1, index &+ Self.middle &- Self.size)
      }
      twist(Self.size - 1, 0, Self.middle - 1)
      words.withUnsafeMutableBufferPointer { words in
        for index in 0..<Self.size { words[index] = Self.tempered(state[index]) }
      }
    }
    position = 0
  }
}
