extension Elementary {
  /// Returns the natural logarithm of `x`; error below 0.9 ulp.
  ///
  /// The logarithm of ±0 is -infinity, that of a negative number NaN.
  public static func log(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return logarithmOfSpecial(x) }
    let (k, f) = reduced(x)
    return logarithm(f, k: k, correction: 0)
  }

  /// Returns the natural logarithm of 1 + `x`, without cancellation near 0; error below 0.9 ulp.
  public static func log1p(_ x: Double) -> Double {
    guard x > -1, x < .infinity else { return logarithmOfSpecial(1 + x) }
    // Below 2^-54 the series x - x²/2 rounds to x; this also keeps -0.
    if x.magnitude < 0x1p-54 { return x }
    if x > -0.29 && x < 0.41 { return logarithm(x, k: 0, correction: 0) }
    let sum = 1 + x
    // The rounding error of the sum, exactly.
    let lost = x.magnitude < 1 ? x - (sum - 1) : 1 - (sum - x)
    let (k, f) = reduced(sum)
    return logarithm(f, k: k, correction: lost / sum)
  }

  /// Returns the logarithm to base 10 of `x`; error below 0.6 ulp, exact for powers of 10.
  public static func log10(_ x: Double) -> Double {
    guard x > 0, x < .infinity else { return logarithmOfSpecial(x) }
    let logarithm = preciseLogarithm(x)
    let product = logarithm * DoublePair(high: 0x1.bcb7b1526e50ep-2, low: 0x1.95355baaafad3p-57)
    return product.high + product.low
  }

  /// The logarithm of what is not a positive finite number.
  static func logarithmOfSpecial(_ x: Double) -> Double {
    if x == 0 { return -.infinity }
    return x == .infinity ? x : .nan
  }

  /// Writes positive, finite `x` as 2^k (1 + f) with 1 + f between √½ and √2; both are exact.
  static func reduced(_ x: Double) -> (k: Double, f: Double) {
    let normal = x < .leastNormalMagnitude ? x * 0x1p54 : x
    let lift = x < .leastNormalMagnitude ? 54 : 0
    // The pattern's distance from that of √½ has k in its exponent field.
    let pattern = Int64(bitPattern: normal.bitPattern)
    let k = (pattern &- 0x3FE6_A09E_667F_3BCD) >> 52
    let mantissa = Double(bitPattern: UInt64(bitPattern: pattern &- (k << 52)))
    return (Double(Int(k) - lift), mantissa - 1)
  }

  /// k ln 2 + ln(1 + f) + correction, for 1 + f between √½ and √2.
  ///
  /// With s = f / (2 + f), ln(1 + f) = 2 atanh(s) = f - (f²/2 - s (f²/2 + s² L(s²))), where the main term f is
  /// exact (the form of K. C. Ng's fdlibm, 1993).
  static func logarithm(_ f: Double, k: Double, correction: Double) -> Double {
    let s = f / (2 + f)
    let z = s * s
    var p = 0x1.0c06cf14c641bp-3
    p = p * z + 0x1.0fbe478772696p-3
    p = p * z + 0x1.3b1c38474d3eep-3
    p = p * z + 0x1.745cf8f6c9119p-3
    p = p * z + 0x1.c71c72017a15cp-3
    p = p * z + 0x1.2492492476ba1p-2
    p = p * z + 0x1.9999999999a38p-2
    p = p * z + 0x1.5555555555555p-1
    let half = 0.5 * f * f
    let tail = s * (half + z * p) + (k * 0x1.a39ef35793c76p-33 + correction)
    if k == 0 { return f - (half - tail) }
    return k * 0x1.62e42fee00000p-1 - ((half - tail) - f)
  }
}
