import Tensor

/// Powers of ten and decimal exponents.
enum Exponent {
  /// The double nearest to 10 to the given power, 0 or infinity where there is none.
  static func power(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? 0 }

  /// The exponent of the first decimal digit: 2 for 250, -3 for 0.004.
  ///
  /// `value` is positive and finite.
  static func leading(of value: Double) -> Int { Int(Elementary.log10(value).rounded(.down)) }

  /// Returns factor x 10^exponent, rounded once for common exponents: 3 / 10 is the double 0.3, 3 * 0.1 is not.
  static func value(_ factor: Int, _ exponent: Int) -> Double {
    exponent < 0 && exponent >= -22
      ? Double(factor) / power(-exponent) : Double(factor) * power(exponent)
  }
}
