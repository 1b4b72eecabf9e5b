/// The power of two that matrices are divided by before they are decomposed, so that no square is beyond all numbers or 0.
enum MatrixScale {
  /// A power of two near the greatest number, and 1 where squares are safe as they are.
  static func factor(of elements: [Double]) -> Double {
    let greatest = elements.reduce(0) { Swift.max($0, $1.magnitude) }
    guard greatest > 0, greatest.isFinite, greatest < 0x1p-400 || greatest > 0x1p400 else { return 1 }
    // The reciprocal of this has to be a number too.
    return Double(sign: .plus, exponent: Swift.max(-1000, Int(greatest.exponent)), significand: 1)
  }
}
