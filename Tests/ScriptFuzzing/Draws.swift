/// Random choices that depend on a seed and a number alone.
public struct Draws: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Makes the choices of one program of a seed's.
  public init(seed: UInt64, number: UInt64) {
    state = seed &* 0xD129_0B3F_1C0F_4A65 ^ number &* 0x9E37_79B9_7F4A_7C15
    _ = next()
  }

  /// The next 64 bits (SplitMix64).
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 up to `count`, which is above 0.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  mutating func between(_ low: Int, _ high: Int) -> Int { low + below(high - low + 1) }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of several, which are not none.
  mutating func pick<Choices: RandomAccessCollection<Element>, Element>(_ choices: Choices) -> Element
  where Choices.Index == Int { choices[choices.startIndex + below(choices.count)] }
}
