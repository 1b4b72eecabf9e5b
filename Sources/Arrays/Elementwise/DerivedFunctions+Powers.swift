import Tensor

extension DerivedFunctions {
  /// 2^n · e^(f ln 2) with n the nearest integer and f = x - n; exact for integers.
  ///
  /// Error below 2 ulp.
  static func exp2(_ x: Double) -> Double {
    guard x == x else { return .nan }
    if x >= 1024 { return .infinity }
    if x < -1080 { return 0 }
    let whole = x.rounded(.toNearestOrEven)
    let rest = x - whole
    let factor = Elementary.exp(rest * logOfTwo.high + rest * logOfTwo.low)
    let half = Int(whole) / 2
    return factor * power(ofTwo: half) * power(ofTwo: Int(whole) - half)
  }

  /// n + ln(m) / ln 2 for x = m · 2^n with m between √½ and √2; exact for powers of 2.
  ///
  /// Error below 2.5 ulp.
  static func log2(_ x: Double) -> Double {
    guard x > 0 && x < .infinity else { return x == 0 ? -.infinity : x == .infinity ? x : .nan }
    var exponent = x.exponent
    var significand = x.significand
    if significand > 0x1.6a09e667f3bcdp+0 {
      significand *= 0.5
      exponent += 1
    }
    let logarithm = Elementary.log(significand)
    return Double(exponent) + (logarithm * inverseLogOfTwo.high + logarithm * inverseLogOfTwo.low)
  }

  /// y - (y³ - m) / (3 y²) with y = e^(ln(m) / 3), for x = m · 8^n with m from 1 to 8.
  ///
  /// Error below 2 ulp.
  static func cbrt(_ x: Double) -> Double {
    guard x == x else { return .nan }
    if x == 0 || x.isInfinite { return x }
    let exponent = Int(x.exponent)
    let third = exponent >= 0 ? exponent / 3 : -((2 - exponent) / 3)
    let scaled = x.significand.magnitude * power(ofTwo: exponent - 3 * third)
    let guess = Elementary.exp(Elementary.log(scaled) / 3)
    let root = guess - (guess * guess * guess - scaled) / (3 * guess * guess)
    return Double(signOf: x, magnitudeOf: root * power(ofTwo: third))
  }

  /// √(x² + y²), scaled by a power of 2 so that squares neither overflow nor vanish.
  ///
  /// Error below 1.5 ulp.
  static func hypot(_ x: Double, _ y: Double) -> Double {
    if x.isInfinite || y.isInfinite { return .infinity }
    guard x == x && y == y else { return .nan }
    let long = max(x.magnitude, y.magnitude)
    let short = min(x.magnitude, y.magnitude)
    if short == 0 { return long }
    let scale: Double = long > 0x1p500 ? 0x1p-600 : long < 0x1p-500 ? 0x1p600 : 1
    let (a, b) = (long * scale, short * scale)
    return (a * a + b * b).squareRoot() / scale
  }

  /// ln(e^x + e^y) = max(x, y) + log1p(e^-|x - y|).
  static func logaddexp(_ x: Double, _ y: Double) -> Double {
    if x == y { return x + logOfTwo.high }
    let difference = x - y
    if difference > 0 { return x + Elementary.log1p(Elementary.exp(-difference)) }
    if difference <= 0 { return y + Elementary.log1p(Elementary.exp(difference)) }
    return .nan
  }

  /// 2 to the power of `exponent`, from -1074 to 1023.
  private static func power(ofTwo exponent: Int) -> Double {
    exponent >= -1022
      ? Double(bitPattern: UInt64(1023 + exponent) << 52)
      : Double(bitPattern: UInt64(1) << UInt64(1074 + exponent))
  }
}
