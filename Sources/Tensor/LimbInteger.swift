/// A non-negative integer of any size in limbs of nine decimal digits, lowest first.
struct LimbInteger {
  private static let base: UInt64 = 1_000_000_000
  private var limbs: [UInt64]

  init(_ value: UInt64) {
    limbs = [value % Self.base, value / Self.base % Self.base, value / Self.base / Self.base]
  }

  /// Multiplies by `factor` to the power of `times`, where `factor` is 2 or 5.
  mutating func multiply(by factor: UInt64, times: Int) {
    var left = times
    while left > 0 {
      // 5^12 is the largest power of five below the base, so that a carry fits one limb.
      let step = min(left, 12)
      var power: UInt64 = 1
      for _ in 0..<step { power *= factor }
      multiply(by: power)
      left -= step
    }
  }

  /// The decimal digits, highest first, without leading zeros.
  var digits: [UInt8] {
    var reversed: [UInt8] = []
    for limb in limbs {
      var rest = limb
      for _ in 0..<9 {
        reversed.append(UInt8(rest % 10))
        rest /= 10
      }
    }
    while reversed.last == 0 { reversed.removeLast() }
    return reversed.reversed()
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for i in limbs.indices {
      let product = limbs[i] * factor + carry
      limbs[i] = product % Self.base
      carry = product / Self.base
    }
    if carry > 0 { limbs.append(carry) }
  }
}
