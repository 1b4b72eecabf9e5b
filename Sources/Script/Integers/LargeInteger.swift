/// An integer of any size, as Python's `int`: a sign and a magnitude in limbs of 64 bits, lowest first.
///
/// Made for what does not fit in `Int`: callers take `small` where it is not nil. Products, shifts and powers
/// beyond `bitLimit` bits are a `MemoryError`.
struct LargeInteger: Hashable, Sendable {
  /// How many bits a magnitude may have.
  static let bitLimit = 1 << 20

  /// Whether the number is below zero; zero is not.
  let isNegative: Bool
  /// The limbs of the magnitude, lowest first, the last of them not 0; zero has none.
  let magnitude: Magnitude

  init(isNegative: Bool, magnitude: Magnitude) {
    self.magnitude = magnitude
    self.isNegative = isNegative && !magnitude.isZero
  }

  init(_ value: Int) {
    self.init(isNegative: value < 0, magnitude: Magnitude(UInt64(value.magnitude)))
  }

  init(_ value: UInt64) { self.init(isNegative: false, magnitude: Magnitude(value)) }

  /// The number where it fits in a machine word.
  var small: Int? {
    switch magnitude.limbs.count {
    case 0: return 0
    case 1:
      let limb = magnitude.limbs[0]
      if isNegative { return limb <= 1 << 63 ? Int(truncatingIfNeeded: 0 &- limb) : nil }
      return limb < 1 << 63 ? Int(limb) : nil
    default: return nil
    }
  }

  var isZero: Bool { magnitude.isZero }

  var isOdd: Bool { magnitude.isOdd }

  /// The number of bits of the magnitude; 0 for zero.
  var bitLength: Int { magnitude.bitLength }

  static prefix func - (value: LargeInteger) -> LargeInteger {
    LargeInteger(isNegative: !value.isNegative, magnitude: value.magnitude)
  }
}

extension LargeInteger: Comparable {
  static func < (a: LargeInteger, b: LargeInteger) -> Bool {
    if a.isNegative != b.isNegative { return a.isNegative }
    return a.isNegative ? b.magnitude < a.magnitude : a.magnitude < b.magnitude
  }
}
