import Tensor

/// Doubles as text, as Python's `repr` and format types write them.
enum FloatText {
  /// Python's `repr` of a float: the shortest digits that read back, with an exponent below 1e-4 and from
  /// 1e16 on.
  static func representation(_ x: Double) -> String {
    if x.isNaN { return "nan" }
    // Swift writes the same, but goes over to an exponent at 2^53 already.
    if x.magnitude >= 0x1p53 && x.magnitude < 1e16 { return NumberText.shortest(x) }
    return x.description
  }

  /// How the types `e f g` and Python's missing type are written.
  struct Style: Sendable {
    /// One of `e f g`, or `r` for the shortest digits.
    var type: UInt8
    var precision: Int
    /// Python's `#`: keeps the point, and zeros at the end.
    var isAlternate = false
    /// Writes `.0` behind a whole number without exponent, and goes over to an exponent one digit earlier.
    var addsPointZero = false
  }

  /// The number with its sign and `decimals` digits behind the point.
  static func fixed(_ x: Double, decimals: Int) throws(TextError) -> Text {
    var text = try magnitude(x, Style(type: UInt8(ascii: "f"), precision: decimals))
    if x.sign == .minus && !x.isNaN { text.insert(UInt8(ascii: "-"), at: 0) }
    return Text(ascii: text)
  }

  /// The digits of the magnitude of `x`, in lower case; a `MemoryError` beyond the limit of texts.
  static func magnitude(_ x: Double, _ style: Style) throws(TextError) -> [UInt8] {
    if !x.isFinite { return Array((x.isNaN ? "nan" : "inf").utf8) }
    if style.precision > Text.limit { throw .memory }
    switch style.type {
    case UInt8(ascii: "f"): return fixed(x.magnitude, style)
    case UInt8(ascii: "e"): return scientific(x.magnitude, style)
    case UInt8(ascii: "g"): return general(x.magnitude, style)
    default:
      let text = Array(representation(x.magnitude).utf8)
      guard style.isAlternate, !text.contains(UInt8(ascii: ".")) else { return text }
      let end = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
      return text[..<end] + [UInt8(ascii: ".")] + text[end...]
    }
  }

  private static let zero = UInt8(ascii: "0")
  private static let point = UInt8(ascii: ".")

  private static func fixed(_ x: Double, _ style: Style) -> [UInt8] {
    var text: [UInt8]
    if let scaled = DecimalScale.rounded(x, decimals: style.precision) {
      text = pointed(UInt64(scaled), decimals: style.precision)
    } else {
      // No double has a digit behind the 1,074th.
      let decimals = min(style.precision, 1_074)
      text = Array(NumberText.fixed(x, decimals: decimals).utf8)
      text.append(contentsOf: repeatElement(zero, count: style.precision - decimals))
    }
    if style.precision == 0 && style.isAlternate { text.append(point) }
    return text
  }

  /// A whole number's digits with a point before the last `decimals`, and a zero before the point if need be.
  private static func pointed(_ number: UInt64, decimals: Int) -> [UInt8] {
    var count = 1
    var rest = number / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    count = max(count, decimals + 1)
    let length = count + (decimals > 0 ? 1 : 0)
    return [UInt8](unsafeUninitializedCapacity: length) { bytes, initialized in
      var left = number
      for place in (0..<length).reversed() {
        if decimals > 0 && length - 1 - place == decimals {
          bytes[place] = point
        } else {
          bytes[place] = zero + UInt8(left % 10)
          left /= 10
        }
      }
      initialized = length
    }
  }

  /// The digits of the scientific form with `count` of them, and the exponent.
  private static func digits(_ x: Double, _ count: Int) -> (digits: [UInt8], exponent: Int) {
    if let (number, exponent) = DecimalScale.significant(x, count: count) {
      return (number == 0 ? [UInt8](repeating: zero, count: count) : Array(String(number).utf8), exponent)
    }
    // No double has more than 767 digits.
    let stored = min(count, 800)
    let text = Array(NumberText.scientific(x, decimals: stored - 1).utf8)
    let end = text.firstIndex(of: UInt8(ascii: "e")) ?? text.count
    var digits = text[..<end].filter { $0 != point }
    digits.append(contentsOf: repeatElement(zero, count: count - stored))
    var exponent = 0
    for byte in text[end...] where byte >= zero && byte <= zero + 9 {
      exponent = exponent * 10 + Int(byte - zero)
    }
    return (digits, text.suffix(from: end).contains(UInt8(ascii: "-")) ? -exponent : exponent)
  }

  private static func scientific(_ x: Double, _ style: Style) -> [UInt8] {
    let (all, exponent) = digits(x, style.precision + 1)
    return scientific(all[...], exponent: exponent, keepsPoint: style.isAlternate)
  }

  private static func scientific(_ digits: ArraySlice<UInt8>, exponent: Int, keepsPoint: Bool) -> [UInt8] {
    var text = Array(digits.prefix(1))
    if digits.count > 1 || keepsPoint { text.append(point) }
    text.append(contentsOf: digits.dropFirst())
    text.append(UInt8(ascii: "e"))
    text.append(UInt8(ascii: exponent < 0 ? "-" : "+"))
    if exponent.magnitude < 10 { text.append(zero) }
    text.append(contentsOf: String(exponent.magnitude).utf8)
    return text
  }

  private static func general(_ x: Double, _ style: Style) -> [UInt8] {
    let precision = max(1, style.precision)
    let (all, exponent) = digits(x, precision)
    var kept = all[...]
    if !style.isAlternate { while kept.count > 1 && kept.last == zero { kept.removeLast() } }
    if exponent < -4 || exponent >= precision - (style.addsPointZero ? 1 : 0) {
      return scientific(kept, exponent: exponent, keepsPoint: style.isAlternate)
    }
    var text: [UInt8] = []
    if exponent < 0 {
      text = [zero, point] + [UInt8](repeating: zero, count: -exponent - 1) + kept
    } else {
      text = Array(kept.prefix(exponent + 1))
      text.append(contentsOf: repeatElement(zero, count: exponent + 1 - text.count))
      let rest = kept.dropFirst(exponent + 1)
      if !rest.isEmpty || style.isAlternate || style.addsPointZero { text.append(point) }
      text.append(contentsOf: rest)
      if rest.isEmpty && style.addsPointZero && !style.isAlternate { text.append(zero) }
    }
    return text
  }
}
