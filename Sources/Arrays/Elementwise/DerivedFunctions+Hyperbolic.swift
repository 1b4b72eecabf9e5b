import Tensor

extension DerivedFunctions {
  /// sin x / cos x.
  ///
  /// Error below 2.5 ulp.
  static func tan(_ x: Double) -> Double {
    if x == 0 { return x }
    let value = Elementary.sin(x) / Elementary.cos(x)
    return value == value ? value : .nan
  }

  /// (t + t / (t + 1)) / 2 with t = expm1 |x|; from 22 on e^|x| / 2, in two factors where it would overflow.
  ///
  /// Error below 3 ulp.
  static func sinh(_ x: Double) -> Double {
    guard x == x else { return .nan }
    let size = x.magnitude
    if size < 0x1p-28 { return x }
    let value: Double
    if size < 22 {
      let t = Elementary.expm1(size)
      value = 0.5 * (t + t / (t + 1))
    } else {
      value = halfExponential(size)
    }
    return Double(signOf: x, magnitudeOf: value)
  }

  /// (e^|x| + e^-|x|) / 2; from 22 on e^|x| / 2.
  ///
  /// Error below 3 ulp.
  static func cosh(_ x: Double) -> Double {
    guard x == x else { return .nan }
    let size = x.magnitude
    if size >= 22 { return halfExponential(size) }
    let growth = Elementary.exp(size)
    return 0.5 * growth + 0.5 / growth
  }

  /// e^x / 2 for x >= 22, infinite only where that is.
  private static func halfExponential(_ x: Double) -> Double {
    if x < 709 { return 0.5 * Elementary.exp(x) }
    let root = Elementary.exp(0.5 * x)
    return 0.5 * root * root
  }

  /// log1p(|x| + x² / (1 + √(1 + x²))) up to 2, log(2 |x| + 1 / (|x| + √(1 + x²))) above.
  ///
  /// Error below 3 ulp.
  static func arcsinh(_ x: Double) -> Double {
    guard x == x else { return .nan }
    let size = x.magnitude
    if size < 0x1p-28 || size == .infinity { return x }
    let value: Double
    if size > 0x1p28 {
      value = Elementary.log(size) + logOfTwo.high
    } else if size > 2 {
      value = Elementary.log(2 * size + 1 / (size + (size * size + 1).squareRoot()))
    } else {
      let square = size * size
      value = Elementary.log1p(size + square / (1 + (1 + square).squareRoot()))
    }
    return Double(signOf: x, magnitudeOf: value)
  }

  /// log1p(t + √(2 t + t²)) with t = x - 1 up to 2, log(2 x - 1 / (x + √(x² - 1))) above.
  ///
  /// Error below 3 ulp.
  static func arccosh(_ x: Double) -> Double {
    guard x >= 1 else { return .nan }
    if x > 0x1p28 { return Elementary.log(x) + logOfTwo.high }
    if x > 2 { return Elementary.log(2 * x - 1 / (x + (x * x - 1).squareRoot())) }
    let rest = x - 1
    return Elementary.log1p(rest + (2 * rest + rest * rest).squareRoot())
  }

  /// log1p(2 |x| / (1 - |x|)) / 2.
  ///
  /// Error below 3 ulp.
  static func arctanh(_ x: Double) -> Double {
    let size = x.magnitude
    guard size <= 1 else { return .nan }
    if size < 0x1p-28 { return x }
    let twice = size + size
    let argument = size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size)
    return Double(signOf: x, magnitudeOf: 0.5 * Elementary.log1p(argument))
  }
}
