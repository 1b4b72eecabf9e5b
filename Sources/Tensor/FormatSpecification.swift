/// How to write a number, in Python's format specification mini-language.
///
/// `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`, as in `.3f`, `+.1%`, `>10,.2f`; the types are
/// `e E f F g G % d` and none (Python 3.11, "Format Specification Mini-Language"). `d` writes the nearest
/// integer, ties to even, where Python refuses a float.
public struct FormatSpecification: Equatable, Sendable {
  /// Where the padding goes.
  enum Alignment: Character { case left = "<", right = ">", afterSign = "=", center = "^" }

  /// What stands before a number that is not negative.
  enum SignStyle: Character { case minusOnly = "-", plus = "+", space = " " }

  /// The largest width and precision accepted.
  public static let limit = 1_000

  var fill: Character = " "
  var alignment = Alignment.right
  var sign = SignStyle.minusOnly
  var dropsNegativeZero = false
  var isAlternate = false
  var width = 0
  var grouping: Character?
  var precision: Int?
  var type: Character?

  /// Returns `x` as the specification says.
  public func format(_ x: Double) -> String {
    let value = type == "%" ? x * 100 : x
    var body = self.body(value)
    if type == "E" || type == "F" || type == "G" { body = body.uppercased() }
    var isNegative = value.sign == .minus && !value.isNaN
    if dropsNegativeZero && isNegative && isZero(body) { isNegative = false }
    let prefix = isNegative ? "-" : sign == .minusOnly ? "" : String(sign.rawValue)
    let suffix = type == "%" ? "%" : ""
    let whole = body.prefix { $0.isASCII && $0.isNumber }
    let rest = body.dropFirst(whole.count) + suffix
    // Zeros that fill the width take part in the grouping.
    let fillsWithZeros = fill == "0" && alignment == .afterSign
    let room = fillsWithZeros ? width - prefix.count - rest.count : 0
    return padded(prefix: prefix, number: (whole.isEmpty ? "" : grouped(String(whole), width: room)) + rest)
  }

  /// The digits of the magnitude.
  private func body(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : "inf" }
    let exact = ExactDecimal(exactly: value)
    switch type {
    case "e", "E": return exact.scientific(decimals: precision ?? 6, keepsPoint: isAlternate)
    case "f", "F", "%": return exact.fixed(decimals: precision ?? 6, keepsPoint: isAlternate)
    case "g", "G":
      return NumberText.general(exact, significant: precision ?? 6, style: isAlternate ? .alternate : .plain)
    case "d": return exact.fixed(decimals: 0)
    default:
      guard let precision else {
        return NumberText.shortest(ExactDecimal(shortest: value), keepsPoint: isAlternate)
      }
      let style: NumberText.GeneralStyle = isAlternate ? .alternateDecimal : .decimal
      return NumberText.general(exact, significant: precision, style: style)
    }
  }

  /// Whether the text has no digit but 0 before its exponent.
  private func isZero(_ body: String) -> Bool {
    body.prefix { $0 != "e" && $0 != "E" }.allSatisfy { $0 == "0" || $0 == "." }
  }

  /// The digits in groups of three, with leading zeros up to `width`.
  private func grouped(_ digits: String, width: Int) -> String {
    let separators = grouping == nil ? 0 : 1
    var count = digits.count
    while count + separators * max(0, count - 1) / 3 < width { count += 1 }
    let all = String(repeating: "0", count: count - digits.count) + digits
    guard let grouping else { return all }
    var result = ""
    for (index, digit) in all.enumerated() {
      if index > 0 && (count - index) % 3 == 0 { result.append(grouping) }
      result.append(digit)
    }
    return result
  }

  private func padded(prefix: String, number: String) -> String {
    let missing = max(0, width - prefix.count - number.count)
    let left: Int
    switch alignment {
    case .left: left = 0
    case .right: left = missing
    case .center: left = missing / 2
    case .afterSign: return prefix + String(repeating: fill, count: missing) + number
    }
    return String(repeating: fill, count: left) + prefix + number
      + String(repeating: fill, count: missing - left)
  }
}
