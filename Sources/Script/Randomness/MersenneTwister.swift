/// The Mersenne Twister MT19937 of Matsumoto and Nishimura (1998), the generator of NumPy's `RandomState` and
/// of Python's `random`.
struct MersenneTwister: Hashable, Sendable {
  private static let size = 624
  private static let middle = 397

  private var state: [UInt32]
  /// How many words of the state have been given out.
  private var position: Int

  /// The generator that the reference's `init_genrand` gives for a seed.
  init(seed: UInt32) {
    state = [UInt32](repeating: 0, count: Self.size)
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

  /// The next 32 random bits.
  @inline(__always)
  mutating func next() -> UInt32 {
    if position == Self.size { refill() }
    var word = state[position]
    position &+= 1
    word ^= word >> 11
    word ^= (word << 7) & 0x9D2C_5680
    word ^= (word << 15) & 0xEFC6_0000
    return word ^ (word >> 18)
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

  private mutating func refill() {
    state.withUnsafeMutableBufferPointer { state in
      func twist(_ index: Int, _ following: Int, _ other: Int) {
        let word = (state[index] & 0x8000_0000) | (state[following] & 0x7FFF_FFFF)
        state[index] = state[other] ^ (word >> 1) ^ (word & 1 == 0 ? 0 : 0x9908_B0DF)
      }
      for index in 0..<Self.size - Self.middle { twist(index, index &+ 1, index &+ Self.middle) }
      for index in Self.size - Self.middle..<Self.size - 1 {
        twist(index, index &+ 1, index &+ Self.middle &- Self.size)
      }
      twist(Self.size - 1, 0, Self.middle - 1)
    }
    position = 0
  }
}
