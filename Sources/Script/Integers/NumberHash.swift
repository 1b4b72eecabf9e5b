/// Python's hash of numbers: the value modulo 2^61 - 1, so that equal numbers of all types have equal hashes.
enum NumberHash {
  private static let modulus: UInt64 = (1 << 61) - 1

  static func of(_ value: Int) -> Int {
    signed(UInt64(value.magnitude) % modulus, isNegative: value < 0)
  }

  static func of(_ value: LargeInteger) -> Int {
    var rest: UInt64 = 0
    for limb in value.magnitude.limbs.reversed() {
      // 2^64 is 8 modulo 2^61 - 1.
      let (high, low) = rest.multipliedFullWidth(by: 8)
      let folded = (high << 3 | low >> 61) &+ (low & modulus)
      rest = (folded % modulus &+ limb % modulus) % modulus
    }
    return signed(rest, isNegative: value.isNegative)
  }

  /// The hash of a double; NaN, which Python hashes by identity, gives 0.
  static func of(_ value: Double) -> Int {
    if value.isNaN { return 0 }
    if value.isInfinite { return value > 0 ? 314_159 : -314_159 }
    if value == 0 { return 0 }
    let significand =
      value.isNormal ? value.significandBitPattern | 1 << 52 : value.significandBitPattern
    let power = (value.isNormal ? Int(value.exponent) : -1022) - 52
    // Times 2^power, where 2^61 is 1.
    let turn = UInt64(((power % 61) + 61) % 61)
    let rotated = ((significand << turn) & modulus) | (turn == 0 ? 0 : significand >> (61 - turn))
    return signed(rotated % modulus, isNegative: value < 0)
  }

  /// -1 is not a hash in CPython: it says that hashing failed.
  private static func signed(_ rest: UInt64, isNegative: Bool) -> Int {
    let value = isNegative ? -Int(rest) : Int(rest)
    return value == -1 ? -2 : value
  }
}
