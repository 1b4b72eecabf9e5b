/// The decimal logarithm from additions, multiplications and divisions only.
enum Logarithm {
  /// Returns the decimal logarithm of a positive finite value, to about 1e-15 of the larger of 1 and the result.
  ///
  /// Splits value = m 2^e with m in [0.71, 1.42) and sums the series 2 artanh((m - 1) / (m + 1)) = ln m
  /// (Abramowitz and Stegun, 4.1.27).
  static func log10(_ value: Double) -> Double {
    var mantissa = value.significand
    var exponent = Int(value.exponent)
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      exponent += 1
    }
    let z = (mantissa - 1) / (mantissa + 1)
    let square = z * z
    var sum = 0.0
    for odd in stride(from: 25, through: 1, by: -2) { sum = sum * square + 1 / Double(odd) }
    let natural = 2 * z * sum
    return Double(exponent) * 0.30102999566398120 + natural * 0.43429448190325183
  }
}
