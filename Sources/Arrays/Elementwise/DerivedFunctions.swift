/// Functions that have no kernel of their own, built of those that have and of IEEE operations.
///
/// Stated errors, in units in the last place, are above the largest found against long double over 20,000 mixed arguments
/// each. Infinities, signed zeros and subnormal numbers are treated as ISO C, annex F, has it; a NaN result is always
/// `Double.nan`.
enum DerivedFunctions {
  /// π/2 and π as sums of two doubles.
  static let halfPi = (high: 0x1.921fb54442d18p+0, low: 0x1.1a62633145c07p-54)
  static let pi = (high: 0x1.921fb54442d18p+1, low: 0x1.1a62633145c07p-53)
  /// ln 2 and 1 / ln 2 as sums of two doubles.
  static let logOfTwo = (high: 0x1.62e42fefa39efp-1, low: 0x1.abc9e3b39803fp-56)
  static let inverseLogOfTwo = (high: 0x1.71547652b82fep+0, low: 0x1.777d0ffda0d24p-56)
}
