/// An unevaluated sum of two doubles, about 106 bits, for the steps that need more than a double.
///
/// The operations are Dekker's (1971) and Knuth's; none uses a fused multiply-add.
struct DoublePair {
  /// The sum, rounded to a double.
  var high: Double
  /// What the rounding lost.
  var low: Double

  /// The exact sum of two doubles.
  static func sum(_ a: Double, _ b: Double) -> DoublePair {
    let high = a + b
    let part = high - a
    return DoublePair(high: high, low: (a - (high - part)) + (b - part))
  }

  /// The exact product of two doubles between about 1e-140 and 1e140.
  static func product(_ a: Double, _ b: Double) -> DoublePair {
    let high = a * b
    let (a1, a2) = split(a)
    let (b1, b2) = split(b)
    return DoublePair(high: high, low: ((a1 * b1 - high) + a1 * b2 + a2 * b1) + a2 * b2)
  }

  static func + (a: DoublePair, b: DoublePair) -> DoublePair {
    let high = sum(a.high, b.high)
    return normalized(high.high, high.low + (a.low + b.low))
  }

  static func * (a: DoublePair, b: DoublePair) -> DoublePair {
    let high = product(a.high, b.high)
    return normalized(high.high, high.low + (a.high * b.low + a.low * b.high))
  }

  /// The pair of the same sum whose low part is below half an ulp of the high one; |a| >= |b|.
  private static func normalized(_ a: Double, _ b: Double) -> DoublePair {
    let high = a + b
    return DoublePair(high: high, low: b - (high - a))
  }

  /// Two halves of 26 bits, so that products of halves are exact.
  private static func split(_ a: Double) -> (Double, Double) {
    let scaled = a * 134_217_729
    let first = scaled - (scaled - a)
    return (first, a - first)
  }
}
