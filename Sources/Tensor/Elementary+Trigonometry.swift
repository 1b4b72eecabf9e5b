extension Elementary {
  /// Returns the sine of `x` radians; error below 0.9 ulp for every finite `x`.
  ///
  /// The sine of an infinity is NaN.
  public static func sin(_ x: Double) -> Double {
    // Below 2^-27 the series x - x³/6 rounds to x; this also keeps -0.
    if x.magnitude < 0x1p-27 { return x }
    guard x.isFinite else { return .nan }
    let (quadrant, r) = reducedAngle(x)
    let value = quadrant & 1 == 0 ? sineKernel(r) : cosineKernel(r)
    return quadrant & 2 == 0 ? value : -value
  }

  /// Returns the cosine of `x` radians; error below 0.9 ulp for every finite `x`.
  ///
  /// The cosine of an infinity is NaN.
  public static func cos(_ x: Double) -> Double {
    guard x.isFinite else { return .nan }
    let (quadrant, r) = reducedAngle(x)
    let value = quadrant & 1 == 0 ? cosineKernel(r) : sineKernel(r)
    return (quadrant + 1) & 2 == 0 ? value : -value
  }

  /// Writes `x` as a multiple of π/2 plus a remainder of magnitude at most π/4 and a little; the multiple modulo 4.
  ///
  /// Up to 2^17 by Cody and Waite's method: π/2 in four parts, so that the first three products are exact.
  static func reducedAngle(_ x: Double) -> (quadrant: Int, remainder: DoublePair) {
    guard x.magnitude < 0x1p17 else { return reducedLargeAngle(x) }
    // As in `exp`, adding 1.5 * 2^52 rounds to the nearest integer.
    let n = (x * 0x1.45f306dc9c883p-1 + 0x1.8p52) - 0x1.8p52
    let first = x - n * 0x1.921fb54400000p+0
    let second = DoublePair.sum(first, -(n * 0x1.0b4611a600000p-34))
    let third = DoublePair.sum(second.high, -(n * 0x1.3198a2e000000p-69))
    let low = (second.low + third.low) - n * 0x1.b839a252049c1p-104
    return (Int(n) & 3, DoublePair.sum(third.high, low))
  }

  /// sin(r) = r + r³ S(r²), with the low part of r to first order.
  private static func sineKernel(_ r: DoublePair) -> Double {
    let z = r.high * r.high
    var p = -0x1.ab17c21adf462p-41
    p = p * z + 0x1.61217eed1c04ap-33
    p = p * z + -0x1.ae6454129f078p-26
    p = p * z + 0x1.71de3a54607fap-19
    p = p * z + -0x1.a01a01a019937p-13
    p = p * z + 0x1.1111111111110p-7
    p = p * z + -0x1.5555555555555p-3
    return r.high + (r.high * z * p + r.low * (1 - 0.5 * z))
  }

  /// cos(r) = 1 - r²/2 + r⁴ C(r²), with the low part of r to first order.
  private static func cosineKernel(_ r: DoublePair) -> Double {
    let z = r.high * r.high
    var p = 0x1.ab784b1122af7p-45
    p = p * z + -0x1.9394b9f1ce104p-37
    p = p * z + 0x1.1eed8deb869afp-29
    p = p * z + -0x1.27e4fb7712cc8p-22
    p = p * z + 0x1.a01a01a019d0ap-16
    p = p * z + -0x1.6c16c16c16c16p-10
    p = p * z + 0x1.5555555555555p-5
    let half = 0.5 * z
    let main = 1 - half
    return main + (((1 - main) - half) + (z * z * p - r.high * r.low))
  }
}
