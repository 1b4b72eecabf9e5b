/// Powers of ten and decimal exponents, free of rounding surprises.
enum Exponent {
  /// The double nearest to 10 to the given power, 0 or infinity where there is none.
  static func power(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? 0 }

  /// The exponent of the first decimal digit: 2 for 250, -3 for 0.004. `value` is finite and not 0.
  static func leading(of value: Double) -> Int { Digits(value).exponent }

  /// The decimal logarithm of a positive finite value, exact for powers of ten.
  static func log10(_ value: Double) -> Double {
    let exponent = leading(of: value)
    guard value != power(exponent) else { return Double(exponent) }
    return Logarithm.log10(value)
  }
}
