import Tensor

/// The gamma function and the logarithm of its magnitude, of one number.
///
/// Both shift their argument to where Stirling's series has converged, and reflect what is negative.
enum GammaFunction {
  /// Where the series starts to be used: its terms up to the eighth are exact to the last digit there.
  private static let far = 16.0
  private static let halfLogarithmOfTwoPi = 0.9189385332046727

  /// Γ(x), infinite where it is too large; NaN at 0 and where a negative `x` is whole.
  static func value(_ x: Double) -> Double {
    if x.isNaN || x == .infinity { return x }
    guard x.isFinite, x != 0, x > 0 || x.rounded(.down) != x else { return .nan }
    if x >= 0.5 { return positive(x) }
    // Below, π / Γ(1 - x) loses itself to 0.
    guard x > -184 else { return (x / 2).rounded(.down) * 2 == x.rounded(.down) ? 0 : -0.0 }
    if x.magnitude < 1e-20 { return 1 / x }
    let sine = sineOfHalfTurns(x)
    guard 1 - x < 170 else {
      // Γ(1 - x) alone is too large.
      let half = root(1 - x)
      return Double.pi / sine / half / half
    }
    return Double.pi / (sine * positive(1 - x))
  }

  /// ln |Γ(x)|; infinite at 0 and where a negative `x` is whole.
  static func logarithm(_ x: Double) -> Double {
    if x.isNaN { return x }
    guard x.isFinite else { return .infinity }
    if x == 1 || x == 2 { return 0 }
    guard x > 0 || x.rounded(.down) != x else { return .infinity }
    if x.magnitude < 1e-20 { return -Elementary.log(x.magnitude) }
    if x < 0.5 {
      return Elementary.log(Double.pi / sineOfHalfTurns(x).magnitude) - logarithm(1 - x)
    }
    if x < far { return Elementary.log(positive(x)) }
    return (x - 0.5) * (Elementary.log(x) - 1) + (halfLogarithmOfTwoPi - 0.5 + correction(x))
  }

  /// Γ(x) from 0.5 on.
  private static func positive(_ x: Double) -> Double {
    guard x < 172 else { return .infinity }
    if x == x.rounded(.down), x <= 23 {
      var product = 1.0
      for factor in stride(from: 2.0, to: x, by: 1) { product *= factor }
      return product
    }
    var (shifted, product) = (x, 1.0)
    while shifted < far {
      product *= shifted
      shifted += 1
    }
    let half = root(shifted)
    return half * half / product
  }

  /// The square root of Γ(x), for a large `x`, so that it is in range.
  private static func root(_ x: Double) -> Double {
    let power = Elementary.pow(x, x / 2 - 0.25)
    return power * Elementary.exp((halfLogarithmOfTwoPi + correction(x) - x) / 2)
  }

  /// What Stirling's series adds to the logarithm.
  private static func correction(_ x: Double) -> Double {
    let inverse = 1 / x
    let square = inverse * inverse
    let factors: [Double] = [
      1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400,
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
    let sine = folded > 0.25 ? Elementary.cos(Double.pi * (0.5 - folded)) : Elementary.sin(Double.pi * folded)
    return rest < 0 ? -sine : sine
  }
}
