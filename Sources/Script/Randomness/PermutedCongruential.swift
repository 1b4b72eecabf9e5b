/// O'Neill's PCG64 (2014), the generator of NumPy's `default_rng`: a linear congruence in 128 bits whose
/// halves are combined and rotated.
struct PermutedCongruential: Hashable, Sendable {
  private static let multiplier: UInt128 = 0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645

  private var state: UInt128
  private let increment: UInt128
  /// The higher half of a word whose lower half was given out.
  private var spare: UInt32?

  /// The generator that starts with the words of a sequence.
  init(_ sequence: SeedSequence) {
    let words = sequence.words(4)
    increment = (UInt128(words[2]) << 64 | UInt128(words[3])) << 1 | 1
    state = increment &+ (UInt128(words[0]) << 64 | UInt128(words[1]))
    step()
  }

  @inline(__always)
  private mutating func step() { state = state &* Self.multiplier &+ increment }

  /// The next 64 random bits.
  @inline(__always)
  mutating func next64() -> UInt64 {
    step()
    let word = UInt64(truncatingIfNeeded: state >> 64) ^ UInt64(truncatingIfNeeded: state)
    let turn = UInt64(truncatingIfNeeded: state >> 122)
    return word >> turn | word << (64 &- turn & 63)
  }

  /// The next 32 random bits: the lower half of a word, then the higher.
  @inline(__always)
  mutating func next() -> UInt32 {
    if let high = spare {
      spare = nil
      return high
    }
    let word = next64()
    spare = UInt32(truncatingIfNeeded: word >> 32)
    return UInt32(truncatingIfNeeded: word)
  }

  /// The next multiple of 2^-53 in [0, 1).
  @inline(__always)
  mutating func fraction() -> Double { Double(next64() >> 11) * 0x1p-53 }
}
