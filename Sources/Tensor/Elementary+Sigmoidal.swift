extension Elementary {
  /// Returns the hyperbolic tangent of `x`; error below 1.5 ulp.
  ///
  /// tanh |x| = E / (E + 2) with E = e^(2|x|) - 1 in two parts; the sign is put back at the end.
  @inlinable @inline(__always)
  public static func tanh(_ x: Double) -> Double {
    let magnitude = x.magnitude
    // From 20 on the result rounds to 1.
    let clamped = magnitude > 20 ? 20 : magnitude
    let parts = expm1Parts(2 * clamped)
    let e = parts.high * parts.scale
    let denominator = 2 + e
    let added = denominator - 2
    let lost = ((2 - (denominator - added)) + (e - added)) + parts.low * parts.scale
    let quotient = e / denominator
    // To first order in the low parts; 1 / (E + 2) is (1 - quotient) / 2.
    let t = quotient + (parts.low * parts.scale - quotient * lost) * (0.5 - 0.5 * quotient)
    // Adding the sign's bit keeps -0.
    let signed = Double(bitPattern: t.bitPattern | (x.bitPattern & 0x8000_0000_0000_0000))
    return canonical(signed)
  }

  /// Replaces each of `values` by its hyperbolic tangent.
  public static func tanh(_ values: UnsafeMutableBufferPointer<Double>) {
    guard let base = values.baseAddress else { return }
    for i in 0..<values.count { base[i] = tanh(base[i]) }
  }

  /// Returns the logistic function 1 / (1 + e^-x); error below 1.5 ulp, and right down to the subnormals.
  @inlinable @inline(__always)
  public static func sigmoid(_ x: Double) -> Double {
    let parts = exponentialParts(-x.magnitude)
    let z = (parts.high + parts.low) * parts.scale1 * parts.scale2
    let zLow = (parts.low - ((parts.high + parts.low) - parts.high)) * parts.scale1 * parts.scale2
    let denominator = 1 + z
    let lost = (z - (denominator - 1)) + zLow
    let quotient = (x < 0 ? z : 1) / denominator
    // To first order in the low parts; 1 / (1 + z) is one of the two quotients.
    let inverse = x < 0 ? 1 - quotient : quotient
    return canonical(quotient + ((x < 0 ? zLow : 0) - quotient * lost) * inverse)
  }

  /// Replaces each of `values` by its logistic function.
  public static func sigmoid(_ values: UnsafeMutableBufferPointer<Double>) {
    guard let base = values.baseAddress else { return }
    for i in 0..<values.count { base[i] = sigmoid(base[i]) }
  }

  /// Returns ln(1 + e^x), the smooth form of max(x, 0); error below 1.5 ulp.
  ///
  /// It is max(x, 0) + ln(1 + z) with z = e^-|x|, the logarithm in the form of `log` with s = z / (2 + z): as z
  /// is at most 1, no further reduction is needed.
  @inlinable @inline(__always)
  public static func softplus(_ x: Double) -> Double {
    let parts = exponentialParts(-x.magnitude)
    let z = (parts.high + parts.low) * parts.scale1 * parts.scale2
    let zLow = (parts.low - ((parts.high + parts.low) - parts.high)) * parts.scale1 * parts.scale2
    let s = z / (2 + z)
    let square = s * s
    // The derivative 1 / (1 + z) = (1 - s) / (1 + s) carries z's low part; three terms of it are enough.
    let carried = zLow * (1 - 2 * s + 2 * square)
    let half = 0.5 * z * z
    let logarithm = z - (half - (s * (half + square * logarithmQuotient(square)) + carried))
    let positive = x > 0 ? x : 0
    return canonical(positive + logarithm)
  }

  /// Replaces each of `values` by its softplus.
  public static func softplus(_ values: UnsafeMutableBufferPointer<Double>) {
    guard let base = values.baseAddress else { return }
    for i in 0..<values.count { base[i] = softplus(base[i]) }
  }

  /// (2 atanh(s) / s - 2) / s² as a function of s² <= 1/9.
  @inlinable @inline(__always)
  static func logarithmQuotient(_ z: Double) -> Double {
    let square = z * z
    var even = 0x1.036cf631d5977p-4
    even = even * square + 0x1.ad46c5feb0db0p-4
    even = even * square + 0x1.11103f0f49080p-3
    even = even * square + 0x1.745d1724dfda0p-3
    even = even * square + 0x1.2492492491fe7p-2
    even = even * square + 0x1.5555555555555p-1
    var odd = 0x1.37f3fa27f789dp-3
    odd = odd * square + 0x1.973af166b5073p-4
    odd = odd * square + 0x1.e2046a7384a91p-4
    odd = odd * square + 0x1.3b13b7c524853p-3
    odd = odd * square + 0x1.c71c71c77e22dp-3
    odd = odd * square + 0x1.999999999999cp-2
    return even + z * odd
  }
}
