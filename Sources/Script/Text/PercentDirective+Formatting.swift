extension PercentDirective {
  /// The text of one argument.
  ///
  /// For `%s`, `%r` and `%a` the value is the text that Python's `str`, `repr` or `ascii` gives. It is nil
  /// for an argument that is neither number nor text; `typeName` is its type's name. `width` and `precision`
  /// are what the arguments of `*` said; others are taken from the directive.
  func format(
    _ value: FormatValue?, typeName: String, width starWidth: Int? = nil, precision starPrecision: Int? = nil
  ) throws(TextError) -> Text {
    var result = self
    if case .argument = width, let starWidth {
      // A negative width adjusts to the left.
      if starWidth < 0 { result.isLeftAdjusted = true }
      let magnitude = starWidth.magnitude
      result.width = .given(magnitude > UInt(Text.limit) ? Text.limit + 1 : Int(magnitude))
    }
    if case .argument = precision, let starPrecision {
      if starPrecision > Int32.max || starPrecision < Int32.min {
        throw .overflow("Python int too large to convert to C int")
      }
      result.precision = .given(max(0, starPrecision))
    }
    return try result.format(value, typeName)
  }

  private var fixedWidth: Int {
    if case .given(let width) = width { return width }
    return 0
  }

  private var fixedPrecision: Int? {
    if case .given(let precision) = precision { return precision }
    return nil
  }

  private func format(_ value: FormatValue?, _ typeName: String) throws(TextError) -> Text {
    switch conversion {
    case 0x73, 0x72, 0x61:
      guard case .text(let text)? = value else { throw unknownConversion }
      return try padded(text[0..<min(fixedPrecision ?? text.count, text.count)])
    case 0x63: return try padded(character(value))
    case 0x64, 0x69, 0x75, 0x6F, 0x78, 0x58: return try integer(value, typeName)
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47: return try float(value, typeName)
    default: throw unknownConversion
    }
  }

  private func character(_ value: FormatValue?) throws(TextError) -> Text {
    if case .text(let text)? = value, text.count == 1 { return text }
    guard let number = value?.wholeNumber else { throw .type("%c requires int or char") }
    guard let code = number.small, (0..<0x110000).contains(code) else {
      throw .overflow("%c arg not in range(0x110000)")
    }
    return Text(codePoint: UInt32(code))
  }

  private func integer(_ value: FormatValue?, _ typeName: String) throws(TextError) -> Text {
    let isDecimal = conversion == 0x64 || conversion == 0x69 || conversion == 0x75
    let letter = Unicode.Scalar(conversion).map { String(Character($0)) } ?? "d"
    let number: LargeInteger
    if let whole = value?.wholeNumber {
      number = whole
    } else if isDecimal, case .float(let x)? = value {
      number = try LargeInteger(truncating: x)
    } else {
      let wanted = isDecimal ? "a real number" : "an integer"
      throw .type("%\(letter) format: \(wanted) is required, not \(typeName)")
    }
    var digits: [UInt8]
    var prefix = ""
    switch conversion {
    case 0x6F: (prefix, digits) = ("0o", number.digits(base: 8))
    case 0x78: (prefix, digits) = ("0x", number.digits(base: 16))
    case 0x58: (prefix, digits) = ("0X", number.digits(base: 16).map { $0 >= 0x61 ? $0 - 32 : $0 })
    default: digits = Array(try number.decimal().utf8.drop { $0 == 0x2D })
    }
    if let precision = fixedPrecision, precision > digits.count {
      if precision > Text.limit { throw .memory }
      digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: precision - digits.count), at: 0)
    }
    return try signed(number.isNegative, isAlternate ? prefix : "", digits)
  }

  private func float(_ value: FormatValue?, _ typeName: String) throws(TextError) -> Text {
    guard let x = try value?.double() else { throw .type("must be real number, not \(typeName)") }
    var style = FloatText.Style(type: UInt8(conversion | 0x20), precision: fixedPrecision ?? 6)
    style.isAlternate = isAlternate
    var text = try FloatText.magnitude(x, style)
    if conversion & 0x20 == 0 { text = text.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 } }
    return try signed(x.sign == .minus && !x.isNaN, "", text)
  }

  /// The number with its sign and prefix, padded with spaces before them or zeros behind.
  private func signed(_ isNegative: Bool, _ prefix: String, _ digits: [UInt8]) throws(TextError) -> Text {
    var head: [UInt8] = []
    if isNegative {
      head.append(0x2D)
    } else if hasPlus {
      head.append(0x2B)
    } else if hasSpace {
      head.append(0x20)
    }
    head.append(contentsOf: prefix.utf8)
    guard fillsWithZeros && !isLeftAdjusted else {
      return try padded(Text(ascii: head.isEmpty ? digits : head + digits))
    }
    let missing = fixedWidth - head.count - digits.count
    return try Text(ascii: head) + Text(ascii: digits).padded(left: missing, total: missing, with: 0x30)
  }

  private func padded(_ text: Text) throws(TextError) -> Text {
    let missing = fixedWidth - text.count
    return try text.padded(left: isLeftAdjusted ? 0 : missing, total: missing, with: 0x20)
  }
}
