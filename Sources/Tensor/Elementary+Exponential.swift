extension Elementary {
  /// Returns e to the power of `x`; error below 0.8 ulp.
  ///
  /// Overflows to infinity above 709.78 and goes through the subnormals to 0 below -708.4.
  @inlinable @inline(__always)
  public static func exp(_ x: Double) -> Double {
    let parts = exponentialParts(x)
    return canonical((parts.high + parts.low) * parts.scale1 * parts.scale2)
  }

  /// Replaces each of `values` by e to its power.
  public static func exp(_ values: UnsafeMutableBufferPointer<Double>) {
    guard let base = values.baseAddress else { return }
    for i in 0..<values.count { base[i] = exp(base[i]) }
  }

  /// Returns e to the power of `x`, less 1, without cancellation near 0; error below 1.2 ulp.
  public static func expm1(_ x: Double) -> Double {
    if x == 0 { return x }
    // Beyond -60 the result rounds to -1, and beyond 60 the 1 no longer counts.
    if x > 60 { return exp(x) }
    let parts = expm1Parts(x < -60 ? -60 : x)
    return canonical(parts.high * parts.scale)
  }

  /// The exponential as `(high + low) * scale1 * scale2`, where high + low lies between 0.7 and 1.42.
  ///
  /// x = k ln 2 + r with |r| <= ln 2 / 2, and e^r = 1 + r + r²/2 + r³ q(r). The scale has two factors, because
  /// 2^k alone need not be a normal number while the result is one.
  @inlinable @inline(__always)
  static func exponentialParts(
    _ x: Double, tail: Double = 0
  ) -> (high: Double, low: Double, scale1: Double, scale2: Double) {
    let low = x < -746 ? -746 : x
    let clamped = low > 710 ? 710 : low
    // Adding 1.5 * 2^52 rounds to the nearest integer and leaves it in the low bits of the pattern.
    let shifted = clamped * 0x1.71547652b82fep+0 + 0x1.8p52
    let k = shifted - 0x1.8p52
    let exact = clamped - k * 0x1.62e42fee00000p-1
    let lost = k * 0x1.a39ef35793c76p-33 - tail
    let r = exact - lost
    let correction = (exact - r) - lost
    let one = 1 + r
    let rest = (r - (one - 1)) + (correction + r * r * (0.5 + r * exponentialQuotient(r)))
    let biased = (shifted.bitPattern &+ 2046) & 0xFFF
    let half = biased &>> 1
    return (
      one, rest, Double(bitPattern: half &<< 52), Double(bitPattern: (biased &- half) &<< 52)
    )
  }

  /// (e^r - 1 - r - r²/2) / r³ for |r| <= 0.3467.
  @inlinable @inline(__always)
  static func exponentialQuotient(_ r: Double) -> Double {
    let z = r * r
    var even = 0x1.af4e092e1705bp-26
    even = even * z + 0x1.71de02225a2f3p-19
    even = even * z + 0x1.a01a01abeccc3p-13
    even = even * z + 0x1.11111111100d3p-7
    even = even * z + 0x1.5555555555557p-3
    var odd = 0x1.1f7315649f2d7p-29
    odd = odd * z + 0x1.27e4db5bb725ap-22
    odd = odd * z + 0x1.a01a01a6db488p-16
    odd = odd * z + 0x1.6c16c16c162cfp-10
    odd = odd * z + 0x1.5555555555556p-5
    return even + r * odd
  }

  /// e^x - 1 as `(high + low) * scale` for x in -60...60.
  ///
  /// It is 2^k ((1 - 2^-k) + r + r²/2 + r³ q(r)), the first sums kept with their rounding errors.
  @inlinable @inline(__always)
  static func expm1Parts(_ x: Double) -> (high: Double, low: Double, scale: Double) {
    let shifted = x * 0x1.71547652b82fep+0 + 0x1.8p52
    let k = shifted - 0x1.8p52
    let exact = x - k * 0x1.62e42fee00000p-1
    let lost = k * 0x1.a39ef35793c76p-33
    let r = exact - lost
    let correction = (exact - r) - lost
    let exponent = (shifted.bitPattern &+ 1023) & 0x7FF
    let scale = Double(bitPattern: exponent &<< 52)
    let inverse = Double(bitPattern: (2046 &- exponent) &<< 52)
    let base = 1 - inverse
    let sum = base + r
    let lostBySum = r - (sum - base)
    let rest = lostBySum + (correction + r * r * (0.5 + r * exponentialQuotient(r)))
    let high = sum + rest
    return (high, rest - (high - sum), scale)
  }

  /// `x`, or the one NaN if `x` is any NaN: which payload survives an operation is the compiler's choice.
  @inlinable @inline(__always)
  static func canonical(_ x: Double) -> Double { x == x ? x : .nan }
}
