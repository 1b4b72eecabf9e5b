import Tensor

/// The gamma function and the logarithm of its magnitude, of one number.
///
/// Both shift their argument to where Stirling's series has converged, and reflect what is negative. Γ is right to
/// about ten units in the last place.
enum GammaFunction {
  /// Where the series starts to be used.
  private static let far = 8.0
  private static let halfLogarithmOfTwoPi = 0.9189385332046727

  /// Γ(x), infinite where it is too large; NaN at 0 and where a negative `x` is whole.
  static func value(_ x: Double) -> Double {
    if x.isNaN || x == .infinity { return x }
    guard x.isFinite, x != 0, x > 0 || x.rounded(.down) != x else { return .nan }
    if x.magnitude < 1e-20 { return 1 / x }
    if x > 0 { return x < 172 ? positive(x) : .infinity }
    let isAboveZero = (x / 2).rounded(.down) * 2 == x.rounded(.down)
    guard x > -184 else { return isAboveZero ? 0 : -0.0 }
    // Γ(x) Γ(-x) is -π / (x sin(πx)); one factor at a time, as Γ(-x) alone can be too large.
    let (root, factor) = parts(-x)
    return -Double.pi / (x * sineOfHalfTurns(x)) / root / root * factor
  }

  /// ln |Γ(x)|; infinite at 0 and where a negative `x` is whole.
  static func logarithm(_ x: Double) -> Double {
    if x.isNaN { return x }
    guard x.isFinite else { return .infinity }
    if x == 1 || x == 2 { return 0 }
    guard x > 0 || x.rounded(.down) != x else { return .infinity }
    if x.magnitude < 1e-20 { return -Elementary.log(x.magnitude) }
    if x < 0 {
      return Elementary.log(Double.pi / (x * sineOfHalfTurns(x)).magnitude) - logarithm(-x)
    }
    if x < far { return Elementary.log(positive(x)) }
    return (x - 0.5) * (Elementary.log(x) - 1) + (halfLogarithmOfTwoPi - 0.5 + correction(x))
  }

  private static func positive(_ x: Double) -> Double {
    if x == x.rounded(.down), x <= 23 {
      var product = 1.0
      for factor in stride(from: 2.0, to: x, by: 1) { product *= factor }
      return product
    }
    let (root, factor) = parts(x)
    return root * root / factor
  }

  /// Γ(x) as a square root, which is always in range, and a divisor of its square; for a positive `x`.
  private static func parts(_ x: Double) -> (root: Double, divisor: Double) {
    var count = 0.0
    var divisor = 1.0
    while x + count < far {
      divisor *= x + count
      count += 1
    }
    let shifted = x + count
    // What the sum has lost changes Γ by that times the slope of its logarithm.
    let lost = x - (shifted - count)
    let slope = Elementary.log(shifted) - 0.5 / shifted
    let power = Elementary.pow(shifted, shifted / 2 - 0.25) * Elementary.exp(-shifted / 2)
    return (power * Elementary.exp((halfLogarithmOfTwoPi + correction(shifted) + slope * lost) / 2), divisor)
  }

  /// What Stirling's series adds to the logarithm.
  private static func correction(_ x: Double) -> Double {
    let inverse = 1 / x
    let square = inverse * inverse
    let factors: [Double] = [
      1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400,
      43_867 / 244_188,
    ]
    var sum = 0.0
    for factor in factors.reversed() { sum = sum * square + factor }
    return sum * inverse
  }

  /// sin(πx), exact at multiples of a half.
  private static func sineOfHalfTurns(_ x: Double) -> Double {
    let rest = x.remainder(dividingBy: 2)
    let size = rest.magnitude
    let folded = size > 0.5 ? 1 - size : size
    let sine =
      folded > 0.25 ? Elementary.cos(Double.pi * (0.5 - folded)) : Elementary.sin(Double.pi * folded)
    return rest < 0 ? -sine : sine
  }
}
