extension ValueFormat {
  /// The number in the types `b c d n o x X`.
  func format(_ value: LargeInteger) throws(TextError) -> Text {
    if precision != nil { throw .value("Precision not allowed in integer format specifier") }
    if dropsNegativeZero {
      throw .value("Negative zero coercion (z) not allowed in integer format specifier")
    }
    if type == Letter.c { return try formatCharacter(value) }
    var prefix = ""
    let digits: [UInt8]
    switch type {
    case Letter.b: (prefix, digits) = ("0b", value.digits(base: 2))
    case Letter.o: (prefix, digits) = ("0o", value.digits(base: 8))
    case Letter.x: (prefix, digits) = ("0x", value.digits(base: 16))
    case Letter.capitalX:
      (prefix, digits) = ("0X", value.digits(base: 16).map { $0 >= 0x61 ? $0 - 32 : $0 })
    default: digits = Array(try value.decimal().utf8.drop { $0 == 0x2D })
    }
    return try laidOut(
      isNegative: value.isNegative, prefix: isAlternate ? prefix : "", digits: digits)
  }

  private func formatCharacter(_ value: LargeInteger) throws(TextError) -> Text {
    if sign != nil { throw .value("Sign not allowed with integer format specifier 'c'") }
    if isAlternate {
      throw .value("Alternate form (#) not allowed with integer format specifier 'c'")
    }
    guard let code = value.small else { throw .overflow("Python int too large to convert to C long") }
    guard (0..<0x110000).contains(code) else { throw .overflow("%c arg not in range(0x110000)") }
    return try padded(Text(codePoint: UInt32(code)))
  }

  /// The number in the types `e f g n %`, or as `repr` where none is given.
  func format(_ x: Double) throws(TextError) -> Text {
    if let precision, precision > Int32.max { throw .value("precision too big") }
    var style = FloatText.Style(type: UInt8(ascii: "g"), precision: precision ?? 6)
    style.isAlternate = isAlternate
    switch type {
    case Letter.e, Letter.capitalE: style.type = UInt8(ascii: "e")
    case Letter.f, Letter.capitalF, Letter.percent: style.type = UInt8(ascii: "f")
    case nil:
      style.addsPointZero = true
      if precision == nil { style.type = UInt8(ascii: "r") }
    default: break
    }
    let value = type == Letter.percent ? x * 100 : x
    var text = try FloatText.magnitude(value, style)
    var isNegative = value.sign == .minus && !value.isNaN
    if dropsNegativeZero && isNegative && Self.isZero(text) { isNegative = false }
    if type == Letter.capitalE || type == Letter.capitalF || type == Letter.capitalG {
      text = text.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 }
    }
    if type == Letter.percent { text.append(UInt8(ascii: "%")) }
    // Without groups the digits need not be told from what follows them.
    if grouping == nil {
      return try laidOut(isNegative: isNegative, prefix: "", digits: text)
    }
    let whole = text.prefix { (0x30...0x39).contains($0) }
    return try laidOut(
      isNegative: isNegative, prefix: "", digits: Array(whole), rest: Array(text[whole.count...]))
  }

  /// Whether the text of a number has no digit but 0 before its exponent.
  private static func isZero(_ text: [UInt8]) -> Bool {
    text.prefix { $0 != UInt8(ascii: "e") }.allSatisfy { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
  }

  /// Sign, prefix, grouped digits and what follows them, padded to the width.
  func laidOut(
    isNegative: Bool, prefix: String, digits: [UInt8], rest: [UInt8] = []
  ) throws(TextError) -> Text {
    var head: [UInt8] = []
    if isNegative { head.append(0x2D) } else if let sign, sign != 0x2D { head.append(UInt8(sign)) }
    head.append(contentsOf: prefix.utf8)
    if width > Text.limit { throw .memory }
    if width == 0 && grouping == nil { return Text(ascii: head.isEmpty ? digits : head + digits) }
    // Zeros that fill the width take part in the grouping.
    let fillsWithZeros = fill == Letter.zero && alignment == .afterSign
    let room = fillsWithZeros ? width - head.count - rest.count : 0
    let body = grouped(digits, width: room) + rest
    guard alignment == .afterSign else { return try padded(Text(ascii: head + body)) }
    let missing = max(0, width - head.count - body.count)
    return try Text(ascii: head) + Text(ascii: body).padded(left: missing, total: missing, with: fill)
  }

  /// The digits in groups of three, or of four in bases 2, 8 and 16, with zeros before them up to `width`.
  private func grouped(_ digits: [UInt8], width: Int) -> [UInt8] {
    guard let grouping, !digits.isEmpty else { return digits }
    let isBinary =
      type == Letter.b || type == Letter.o || type == Letter.x || type == Letter.capitalX
    let group = isBinary ? 4 : 3
    // The smallest number of digits that fill the width with their separators.
    var count = digits.count
    if width > count {
      count = max(count, width - width / (group + 1) - 1)
      while count + (count - 1) / group < width { count += 1 }
    }
    var result: [UInt8] = []
    result.reserveCapacity(count + count / group)
    for index in 0..<count {
      if index > 0 && (count - index) % group == 0 { result.append(UInt8(grouping)) }
      let place = index - (count - digits.count)
      result.append(place < 0 ? UInt8(ascii: "0") : digits[place])
    }
    return result
  }
}
