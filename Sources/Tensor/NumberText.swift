/// Numbers as text, the same in every locale, rounded once and half to even from the exact binary value.
///
/// The forms are those of Python's `format` and `repr`; infinities and NaN are `inf`, `-inf`, `nan`.
public enum NumberText {
  /// Returns `x` with `decimals` digits after the point: `1.50`; Python's `f`.
  public static func fixed(_ x: Double, decimals: Int) -> String {
    signed(x) { $0.fixed(decimals: max(0, decimals)) }
  }

  /// Returns `x` in scientific notation with `decimals` digits after the point: `1.5e-03`; Python's `e`.
  public static func scientific(_ x: Double, decimals: Int) -> String {
    signed(x) { $0.scientific(decimals: max(0, decimals)) }
  }

  /// Returns `x` with `significant` digits at most, fixed or scientific by its size, without trailing zeros;
  /// Python's `g`.
  public static func general(_ x: Double, significant: Int) -> String {
    signed(x) { general($0, significant: significant, style: .plain) }
  }

  /// Returns the shortest text that reads back as `x`: `0.1`, `1.0`, `1e-05`; Python's `repr`.
  public static func shortest(_ x: Double) -> String {
    guard x.isFinite else { return special(x) }
    return sign(x) + shortest(ExactDecimal(shortest: x), keepsPoint: false)
  }

  /// How `general` ends a number.
  enum GeneralStyle {
    /// Without trailing zeros or point.
    case plain
    /// With all digits and the point: Python's `#`.
    case alternate
    /// Without trailing zeros, but a fixed number has at least one decimal: Python's missing type.
    case decimal
    /// As `decimal`, but a scientific number keeps its point.
    case alternateDecimal
  }

  /// The unsigned text of `g` and its variants.
  static func general(_ number: ExactDecimal, significant: Int, style: GeneralStyle) -> String {
    let digits = max(1, significant)
    let rounded = number.rounded(to: digits)
    let power = rounded.scientificExponent
    let isDecimal = style == .decimal || style == .alternateDecimal
    let keeps = style == .alternate || style == .alternateDecimal
    if power < -4 || power >= digits - (isDecimal ? 1 : 0) {
      let decimals = keeps ? digits - 1 : max(0, rounded.digits.count - 1)
      return rounded.scientific(decimals: decimals, keepsPoint: keeps)
    }
    let all = digits - 1 - power
    let needed = max(0, rounded.digits.count - 1 - power)
    let decimals = keeps ? all : max(needed, isDecimal ? 1 : 0)
    return rounded.fixed(decimals: decimals, keepsPoint: keeps)
  }

  /// The unsigned text of `repr`: fixed from 1e-4 to 1e16.
  static func shortest(_ number: ExactDecimal, keepsPoint: Bool) -> String {
    let power = number.scientificExponent
    let count = number.digits.count
    if power < -4 || power >= 16 {
      return number.scientific(decimals: max(0, count - 1), keepsPoint: keepsPoint)
    }
    return number.fixed(decimals: max(1, count - 1 - power))
  }

  /// `inf`, `-inf` or `nan`.
  private static func special(_ x: Double) -> String {
    x.isNaN ? "nan" : sign(x) + "inf"
  }

  private static func sign(_ x: Double) -> String { x.sign == .minus ? "-" : "" }

  private static func signed(_ x: Double, _ body: (ExactDecimal) -> String) -> String {
    x.isFinite ? sign(x) + body(ExactDecimal(exactly: x)) : special(x)
  }
}
