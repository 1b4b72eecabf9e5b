import Tensor

/// Python's `round`.
enum NumberRounding {
  /// Python's `round(x)`: the nearest integer, ties to even; errors as of `int(x)` for infinities and NaN.
  static func integer(_ x: Double) throws(TextError) -> IntegerValue {
    let whole = x.rounded(.toNearestOrEven)
    if whole >= -0x1p63 && whole < 0x1p63 { return .small(Int(whole)) }
    return IntegerValue(try LargeInteger(truncating: whole))
  }

  /// Python's `int(x)`: the integer part; errors for infinities and NaN.
  static func truncated(_ x: Double) throws(TextError) -> IntegerValue {
    let whole = x.rounded(.towardZero)
    if whole >= -0x1p63 && whole < 0x1p63 { return .small(Int(whole)) }
    return IntegerValue(try LargeInteger(truncating: whole))
  }

  /// Python's `round(x, digits)`: the double nearest to the exact value rounded half to even in decimal.
  static func round(_ x: Double, digits: Int) throws(TextError) -> Double {
    if !x.isFinite || digits > 323 || x == 0 { return x }
    if digits < -308 { return 0 * x }
    if let whole = DecimalScale.rounded(x, decimals: digits) {
      let rounded = whole / DecimalScale.power(digits)
      return rounded == 0 ? 0 * x : rounded
    }
    let text = digits >= 0 ? NumberText.fixed(x, decimals: digits) : wholeRounded(x, digits)
    guard let rounded = Double(text), rounded.isFinite else {
      throw .overflow("rounded value too large to represent")
    }
    return rounded
  }

  /// The text of `x` rounded to a multiple of a power of ten above 1.
  private static func wholeRounded(_ x: Double, _ digits: Int) -> String {
    let sign = x < 0 ? "-" : ""
    // All digits there are, so that the exponent is that of the exact value.
    let exact = NumberText.scientific(x.magnitude, decimals: 800)
    let parts = exact.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return sign + "0" }
    let kept = exponent + 1 + digits
    if kept > 0 { return NumberText.scientific(x, decimals: kept - 1) }
    let isAboveHalf = kept == 0 && isAboveFive(parts[0])
    return isAboveHalf ? "\(sign)1e\(exponent + 1)" : sign + "0"
  }

  /// Whether d.ddd is above 5.
  private static func isAboveFive(_ digits: Substring) -> Bool {
    guard let first = digits.first, first >= "5" else { return false }
    return first > "5" || digits.dropFirst().contains { $0 != "0" && $0 != "." }
  }

  /// Python's `round(n, digits)` of an integer: to a multiple of a power of ten where `digits` is negative.
  static func round(_ value: IntegerValue, digits: Int) throws(TextError) -> IntegerValue {
    if digits >= 0 { return value }
    let number = value.expanded
    // A power of ten above twice the number: all of it is rounded off.
    if digits < -(number.bitLength / 3 + 2) { return .small(0) }
    let power = try LargeInteger(10).raised(to: UInt64(-digits))
    let (quotient, remainder) = try number.dividedDown(by: power)
    let double = remainder + remainder
    let isUp = double > power || (double == power && quotient.isOdd)
    let multiple = isUp ? quotient + LargeInteger(1) : quotient
    return IntegerValue(try multiple.multiplied(by: power))
  }
}
