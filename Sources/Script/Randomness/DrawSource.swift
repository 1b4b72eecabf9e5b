/// What the distributions of NumPy's two generators are made of.
///
/// Both share most formulas and differ in how they make normal and exponential numbers.
protocol DrawSource: Sendable {
  /// Whether it is `RandomState`, which keeps formulas that NumPy has since changed for `Generator`.
  static var isLegacy: Bool { get }

  /// A uniform number in [0, 1).
  mutating func random() -> Double
  mutating func standardNormal() -> Double
  mutating func standardExponential() -> Double
  /// A whole number from 0 to `place`, from masked bits.
  mutating func swapPlace(_ place: Int) -> Int
}

extension LegacyRandom: DrawSource {
  static var isLegacy: Bool { true }
}

extension ModernRandom: DrawSource {
  static var isLegacy: Bool { false }
}

extension DrawSource {
  /// How often a draw may be rejected before it is given up; NumPy itself would never end.
  static var rejectionLimit: Int { 1 << 10 }

  /// A whole number as a word: the nearest there is for one that is too large; 0 for none.
  static func word(_ x: Double) -> Int {
    if x.isNaN { return 0 }
    return x >= 0x1p63 ? .max : x <= -0x1p63 ? .min : Int(x)
  }
}
