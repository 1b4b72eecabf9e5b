/// Division with remainder of floating-point numbers as Python and NumPy define it: the remainder has the divisor's
/// sign.
enum FloatingDivision {
  /// What is left when a whole number of `y`, rounded towards 0, is taken from `x`; exact.
  @inline(__always)
  static func truncatedRemainder<T: FloatingElement>(_ x: T, _ y: T) -> T {
    x.truncatingRemainder(dividingBy: y)
  }

  /// `x % y`: NaN for a divisor of 0, and a zero has the divisor's sign.
  @inline(__always)
  static func remainder<T: FloatingElement>(_ x: T, _ y: T) -> T {
    let rest = x.truncatingRemainder(dividingBy: y)
    if y == 0 { return rest }
    if rest == 0 { return T(signOf: y, magnitudeOf: 0) }
    return (y < 0) != (rest < 0) ? rest + y : rest
  }

  /// `x // y`: the true quotient for a divisor of 0, and a zero has the quotient's sign.
  @inline(__always)
  static func quotient<T: FloatingElement>(_ x: T, _ y: T) -> T {
    if y == 0 { return x / y }
    let rest = x.truncatingRemainder(dividingBy: y)
    var ratio = (x - rest) / y
    if rest != 0 && (y < 0) != (rest < 0) { ratio -= 1 }
    if ratio == 0 { return T(signOf: x / y, magnitudeOf: 0) }
    let floor = ratio.rounded(.down)
    return ratio - floor > 0.5 ? floor + 1 : floor
  }
}
