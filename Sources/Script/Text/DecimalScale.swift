/// Rounding to decimals by one exact multiplication, where a double allows it.
enum DecimalScale {
  /// The powers of ten from 0 to 15; up to 22 they are doubles.
  static func power(_ exponent: Int) -> Double {
    var value = 1.0
    for _ in 0..<exponent { value *= 10 }
    return value
  }

  /// `x` times ten to the power of `decimals`, rounded to a whole number, ties to even, from the exact value;
  /// nil where a double cannot tell.
  static func rounded(_ x: Double, decimals: Int) -> Double? {
    guard decimals >= 0, decimals <= 15 else { return nil }
    let scale = power(decimals)
    let product = x * scale
    guard product.magnitude < 0x1p52 else { return nil }
    let whole = product.rounded(.toNearestOrEven)
    // What the product lost in rounding, exactly. It decides where the product itself is a tie, and is too
    // small to matter elsewhere.
    let lost = (-product).addingProduct(x, scale)
    let rest = product - whole
    if lost != 0 {
      if rest == 0.5 && lost > 0 { return whole + 1 }
      if rest == -0.5 && lost < 0 { return whole - 1 }
      if rest == 0.5 || rest == -0.5 {
        // Short of the tie: back to the side the product came from.
        return product.rounded(rest > 0 ? .down : .up)
      }
    }
    return whole
  }
}
