extension Elementary {
  /// Returns `x` to the power of `y`; error below 0.8 ulp, and exact where `x` and `y` are integers and the
  /// result is a double.
  ///
  /// Special cases are those of C's `pow` (ISO C, F.10.4.4): x⁰ and 1^y are 1 even for NaN, a negative `x` with a
  /// fractional `y` gives NaN.
  public static func pow(_ x: Double, _ y: Double) -> Double {
    if y == 0 || x == 1 { return 1 }
    if x.isNaN || y.isNaN { return .nan }
    let magnitude = x.magnitude
    let parity = Parity(y)
    let sign: Double = parity == .odd && x.sign == .minus ? -1 : 1
    if y.isInfinite {
      if magnitude == 1 { return 1 }
      return (magnitude > 1) == (y > 0) ? .infinity : 0
    }
    if magnitude == 0 || magnitude == .infinity {
      return sign * ((magnitude == 0) == (y > 0) ? 0 : .infinity)
    }
    if x < 0 && parity == .none { return .nan }
    if magnitude == 1 { return sign }
    // |y| above 2^65 overflows or vanishes for every |x| but 1; below 2^-65 the result rounds to 1.
    let exponent = y.magnitude > 0x1p65 ? (y > 0 ? 0x1p65 : -0x1p65) : y
    if exponent.magnitude < 0x1p-65 { return sign }
    let logarithm = preciseLogarithm(magnitude) * DoublePair(high: exponent, low: 0)
    if logarithm.high > 710 { return sign * .infinity }
    if logarithm.high < -746 { return sign * 0 }
    let parts = exponentialParts(logarithm.high, tail: logarithm.low)
    return sign * ((parts.high + parts.low) * parts.scale1 * parts.scale2)
  }

  /// Whether a number is an even integer, an odd one, or none.
  private enum Parity {
    case even, odd, none

    init(_ y: Double) {
      if y.magnitude >= 0x1p53 {
        self = .even
      } else if y != Double(Int64(y)) {
        self = .none
      } else {
        self = Int64(y) & 1 == 0 ? .even : .odd
      }
    }
  }

  /// The logarithm of a positive, finite number to about 65 bits.
  ///
  /// As `log`, with s, the term 2 s³ / 3 and the sums in pairs of doubles.
  static func preciseLogarithm(_ x: Double) -> DoublePair {
    let (k, f) = reduced(x)
    let denominator = DoublePair.sum(2, f)
    let quotient = f / denominator.high
    // The quotient's low part is what quotient * denominator misses of f.
    let back = DoublePair.product(quotient, denominator.high)
    let rest = ((f - back.high) - back.low) - quotient * denominator.low
    let s = DoublePair(high: quotient, low: rest / denominator.high)
    let z = s * s
    var p = 0x1.b8d8d83f51283p-4
    p = p * z.high + 0x1.ac4a0689e4f11p-4
    p = p * z.high + 0x1.e1f80050fe02dp-4
    p = p * z.high + 0x1.1110df9bb9145p-3
    p = p * z.high + 0x1.3b13b1bcae4fap-3
    p = p * z.high + 0x1.745d174512f5ep-3
    p = p * z.high + 0x1.c71c71c71cfdep-3
    p = p * z.high + 0x1.2492492492491p-2
    p = p * z.high + 0x1.999999999999ap-2
    let thirds = DoublePair(high: 0x1.5555555555555p-1, low: 0x1.5555555555555p-55)
    let series = DoublePair(high: 2, low: 0) + z * (thirds + DoublePair.product(z.high, p))
    let ofMantissa = s * series
    let ofPower =
      DoublePair.sum(k * 0x1.62e42fee00000p-1, k * 0x1.a39ef35600000p-33)
      + DoublePair(high: k * 0x1.93c7673007e5fp-65, low: 0)
    return ofPower + ofMantissa
  }
}
