/// How an integer lies to a double, by exact values, as Python compares them.
enum IntegerOrder {
  /// Below zero, zero or above zero as `a` is below, equal to or above `b`; nil where `b` is NaN.
  static func compare(_ a: Int, _ b: Double) -> Int? {
    if b.isNaN { return nil }
    // From 2^63 on, and up to -2^63 less one, no machine word is beyond the double.
    if b >= 0x1p63 { return -1 }
    if b < -0x1p63 { return 1 }
    let whole = Int(b)
    if a != whole { return a < whole ? -1 : 1 }
    let fraction = b - b.rounded(.towardZero)
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
  }

  /// As for a machine word, for an integer of any size.
  static func compare(_ a: LargeInteger, _ b: Double) -> Int? {
    if b.isNaN { return nil }
    if b.isInfinite { return b > 0 ? -1 : 1 }
    if let small = a.small { return compare(small, b) }
    guard let whole = try? LargeInteger(truncating: b) else { return nil }
    if a != whole { return a < whole ? -1 : 1 }
    let fraction = b - b.rounded(.towardZero)
    return fraction > 0 ? -1 : fraction < 0 ? 1 : 0
  }
}
