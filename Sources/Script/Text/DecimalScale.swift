/// Rounding to decimals by one exact multiplication, where a double allows it.
enum DecimalScale {
  /// The powers of ten that are doubles.
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
  ]

  /// Ten to a power from 0 to 22.
  static func power(_ exponent: Int) -> Double { powers[exponent] }

  /// `x` times ten to the power of `decimals`, rounded to a whole number, ties to even, from the exact value.
  ///
  /// It is nil where a double cannot tell.
  static func rounded(_ x: Double, decimals: Int) -> Double? {
    guard decimals >= 0, decimals <= 22 else { return nil }
    let scale = powers[decimals]
    let product = x * scale
    guard product.magnitude < 0x1p52 else { return nil }
    let whole = product.rounded(.toNearestOrEven)
    // What the product lost in rounding, exactly. It decides where the product itself is a tie, and is too
    // small to matter elsewhere.
    let lost = (-product).addingProduct(x, scale)
    let rest = product - whole
    if lost != 0 && rest.magnitude == 0.5 { return product.rounded(lost > 0 ? .up : .down) }
    return whole
  }

  /// The first `count` digits of a number that is not negative, rounded half to even, and its decimal
  /// exponent.
  ///
  /// It is nil where a double cannot tell.
  static func significant(_ x: Double, count: Int) -> (digits: UInt64, exponent: Int)? {
    if x == 0 { return (0, 0) }
    guard x.isNormal, count >= 1, count <= 15 else { return nil }
    // The decimal exponent or one less: 1233 / 4096 is a little below the logarithm of 2.
    var exponent = (Int(x.exponent) * 1233) >> 12
    let end = powers[count]
    if let isBeyond = isAtLeast(end, x, decimals: count - 1 - exponent) {
      if isBeyond { exponent += 1 }
    } else {
      return nil
    }
    guard let whole = rounded(x, decimals: count - 1 - exponent) else { return nil }
    if whole == end { return (UInt64(powers[count - 1]), exponent + 1) }
    return (UInt64(whole), exponent)
  }

  /// Whether the exact value of `x` times ten to the power of `decimals` is not below `limit`.
  private static func isAtLeast(_ limit: Double, _ x: Double, decimals: Int) -> Bool? {
    guard decimals >= 0, decimals <= 22 else { return nil }
    let product = x * powers[decimals]
    if product != limit { return product > limit }
    return (-product).addingProduct(x, powers[decimals]) >= 0
  }
}
