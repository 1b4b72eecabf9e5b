extension Lexer {
  /// Reads a number to its end and checks how it is written; its value is made when it is asked for.
  mutating func readNumber() {
    let start = offset
    let column = offset - shift + 1
    let isRead =
      switch (byte(), byte(1) | 0x20) {
      case (0x30, 0x78): readDigits(radix: 16, name: "hexadecimal")
      case (0x30, 0x6F): readDigits(radix: 8, name: "octal")
      case (0x30, 0x62): readDigits(radix: 2, name: "binary")
      default: readDecimal()
      }
    guard isRead else {
      skipWord()
      append(.invalid, from: start, column: column)
      return
    }
    append(.number, from: start, column: column)
  }

  /// Reads the digits behind `0x`, `0o` or `0b`.
  private mutating func readDigits(radix: UInt8, name: String) -> Bool {
    offset += 2
    repeat {
      if byte() == 0x5F { offset += 1 }
      guard let value = Self.digit(byte()), value < radix else {
        if let value = Self.digit(byte()), value < 10 {
          return failNumber("invalid digit '\(value)' in \(name) literal")
        }
        return failNumber("invalid \(name) literal")
      }
      while let value = Self.digit(byte()), value < radix { offset += 1 }
    } while byte() == 0x5F
    if let value = Self.digit(byte()), value < 10 {
      return failNumber("invalid digit '\(value)' in \(name) literal")
    }
    return endNumber(name: name)
  }

  /// Reads an integer or a floating-point number in decimal digits.
  private mutating func readDecimal() -> Bool {
    let start = offset
    var isFloat = false
    if byte() != 0x2E { guard readDecimalDigits() else { return false } }
    let integerEnd = offset
    if byte() == 0x2E {
      isFloat = true
      offset += 1
      if Self.isDigit(byte()) { guard readDecimalDigits() else { return false } }
    }
    if byte() | 0x20 == 0x65 {
      let sign = byte(1) == 0x2B || byte(1) == 0x2D ? 1 : 0
      if Self.isDigit(byte(1 + sign)) {
        isFloat = true
        offset += 1 + sign
        guard readDecimalDigits() else { return false }
      } else if sign == 1 {
        return failNumber("invalid decimal literal")
      }
    }
    if byte() | 0x20 == 0x6A {
      offset += 1
      return endNumber(name: "imaginary", allowsLong: false)
    }
    if !isFloat, source.bytes[start] == 0x30,
      source.bytes[start..<integerEnd].contains(where: { $0 >= 0x31 && $0 <= 0x39 })
    {
      let message = "leading zeros in decimal integer literals are not permitted; "
      errors.append(
        SyntaxError(
          message + "use an 0o prefix for octal integers",
          at: SourceSpan(
            line: line, column: start - shift + 1, endLine: line, endColumn: integerEnd - shift + 1)))
      return false
    }
    return endNumber(name: "decimal", allowsLong: !isFloat)
  }

  /// Reads digits with single underscores between them.
  private mutating func readDecimalDigits() -> Bool {
    while true {
      while Self.isDigit(byte()) { offset += 1 }
      guard byte() == 0x5F else { return true }
      offset += 1
      guard Self.isDigit(byte()) else { return failNumber("invalid decimal literal") }
    }
  }

  /// Checks that no letter follows, unless it starts an operator's name, as in `1if x else 2`.
  private mutating func endNumber(name: String, allowsLong: Bool = true) -> Bool {
    if allowsLong, byte() | 0x20 == 0x6C, !Self.isNamePart(byte(1)) {
      notes.add(.longIntegers, at: span(1))
      notes.add(.pythonTwo, at: span(1))
      offset += 1
      return true
    }
    guard Self.isNamePart(byte()), !startsOperatorName() else { return true }
    if byte() >= 0x80, !source.scalar(at: offset).scalar.properties.isXIDStart { return true }
    return failNumber("invalid \(name) literal")
  }

  /// Whether one of the words that may follow a number without a blank is next.
  private func startsOperatorName() -> Bool {
    switch (byte(), byte(1), byte(2)) {
    case (0x61, 0x6E, 0x64), (0x66, 0x6F, 0x72), (0x6E, 0x6F, 0x74): !Self.isNamePart(byte(3))
    case (0x69, 0x66, _), (0x69, 0x6E, _), (0x69, 0x73, _), (0x6F, 0x72, _): !Self.isNamePart(byte(2))
    case (0x65, 0x6C, 0x73): byte(3) == 0x65 && !Self.isNamePart(byte(4))
    default: false
    }
  }

  private mutating func failNumber(_ message: String) -> Bool {
    errors.append(SyntaxError(message, at: span(1)))
    return false
  }

  /// Passes over the rest of a word that is no number.
  private mutating func skipWord() {
    while Self.isNamePart(byte()) {
      if byte() & 0xC0 == 0x80 { shift += 1 }
      offset += 1
    }
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x61...0x66: byte - 0x61 + 10
    case 0x41...0x46: byte - 0x41 + 10
    default: nil
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x30...0x39, 0x80...: true
    default: false
    }
  }
}
