/// Numbers read from text, as Python's `int(text)` and `float(text)` read them.
enum NumberReading {
  /// Python's `float(text)`; a `ValueError` for what is no number.
  static func float(_ text: Text) throws(TextError) -> Double {
    if let value = value(of: trimmed(ascii(text))) { return value }
    throw .value("could not convert string to float: \(text.representation)")
  }

  /// Python's `int(text, base)`; a `ValueError` for a base that is not 0 or 2...36, for what is no integer,
  /// and for more than 4300 digits in a base that is no power of two.
  static func integer(_ text: Text, base: Int = 10) throws(TextError) -> IntegerValue {
    guard base == 0 || (2...36).contains(base) else {
      throw .value("int() base must be >= 2 and <= 36, or 0")
    }
    var digits = trimmed(ascii(text))
    var isNegative = false
    if let first = digits.first, first == 0x2B || first == 0x2D {
      isNegative = first == 0x2D
      digits = digits.dropFirst()
    }
    let (actual, isOctal) = takePrefix(&digits, base)
    guard let values = values(of: digits, base: actual), !isOctal || values.allSatisfy({ $0 == 0 }) else {
      let shown = text.representation
      let cut = shown[0..<min(200, shown.count)]
      throw .value("invalid literal for int() with base \(base): \(cut)")
    }
    if values.count > LargeInteger.digitLimit && actual & (actual - 1) != 0 {
      throw LargeInteger.tooManyDigits(values.count)
    }
    if values.count * (64 - (actual - 1).leadingZeroBitCount) > LargeInteger.bitLimit + 64 { throw .memory }
    let magnitude = LargeInteger.magnitude(ofDigits: values, base: UInt64(actual))
    return IntegerValue(LargeInteger(isNegative: isNegative, magnitude: magnitude))
  }

  /// Takes `0x`, `0o` or `0b` off; returns the base the digits are in, and whether they may only be zeros, as
  /// digits behind a 0 in base 0 may.
  private static func takePrefix(_ digits: inout ArraySlice<UInt8>, _ base: Int) -> (Int, Bool) {
    let start = digits.startIndex
    guard digits.first == 0x30, digits.count > 1 else { return (base == 0 ? 10 : base, false) }
    let meant: Int
    switch digits[start + 1] | 0x20 {
    case 0x78: meant = 16
    case 0x6F: meant = 8
    case 0x62: meant = 2
    default: return (base == 0 ? 10 : base, base == 0)
    }
    guard base == 0 || base == meant else { return (base, false) }
    digits = digits.dropFirst(2)
    // One underscore may follow the prefix.
    if digits.first == 0x5F { digits = digits.dropFirst() }
    return (meant, false)
  }

  /// The digits' values; nil unless there are digits, all below the base, with single underscores between
  /// them.
  private static func values(of digits: ArraySlice<UInt8>, base: Int) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(digits.count)
    var wasDigit = false
    for byte in digits {
      if byte == 0x5F {
        guard wasDigit else { return nil }
        wasDigit = false
        continue
      }
      let value: UInt8
      switch byte {
      case 0x30...0x39: value = byte - 0x30
      case 0x41...0x5A: value = byte - 0x41 + 10
      case 0x61...0x7A: value = byte - 0x61 + 10
      default: return nil
      }
      guard value < base else { return nil }
      result.append(value)
      wasDigit = true
    }
    return wasDigit ? result : nil
  }

  /// The text's bytes; beyond ASCII a digit of any script by its value, white space as a space, all else as
  /// `?`.
  private static func ascii(_ text: Text) -> [UInt8] {
    switch text.storage {
    case .ascii(let bytes): return bytes
    case .wide(let words):
      return words.map { word in
        if word < 127 { return UInt8(word) }
        if CodePoint.isSpace(word) { return 0x20 }
        return CodePoint.decimalValue(word).map { UInt8($0) + 0x30 } ?? 0x3F
      }
    }
  }

  /// Without white space at the ends.
  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let head = bytes.drop(while: isSpace)
    return head.prefix(head.count - head.reversed().prefix(while: isSpace).count)
  }

  /// The double that a literal without white space stands for; nil where it is none.
  private static func value(of literal: ArraySlice<UInt8>) -> Double? {
    var position = literal.startIndex
    var clean: [UInt8] = []
    func next() -> UInt8? { position < literal.endIndex ? literal[position] : nil }

    /// Takes digits, with single underscores between them; nil where an underscore stands elsewhere.
    func takeDigits() -> Int? {
      var count = 0
      while let byte = next() {
        if byte == 0x5F {
          let following = position + 1 < literal.endIndex ? literal[position + 1] : 0
          guard count > 0, (0x30...0x39).contains(following) else { return nil }
        } else if (0x30...0x39).contains(byte) {
          clean.append(byte)
          count += 1
        } else {
          break
        }
        position += 1
      }
      return count
    }

    if let sign = next(), sign == 0x2B || sign == 0x2D {
      if sign == 0x2D { clean.append(sign) }
      position += 1
    }
    let word = literal[position...].map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
    let isNegative = !clean.isEmpty
    if word == Array("inf".utf8) || word == Array("infinity".utf8) {
      return isNegative ? -Double.infinity : Double.infinity
    }
    if word == Array("nan".utf8) { return isNegative ? -Double.nan : Double.nan }
    guard let whole = takeDigits() else { return nil }
    var decimals = 0
    if next() == 0x2E {
      if whole == 0 { clean.append(0x30) }
      clean.append(0x2E)
      position += 1
      guard let count = takeDigits() else { return nil }
      decimals = count
      if count == 0 { clean.append(0x30) }
    }
    guard whole + decimals > 0 else { return nil }
    if let letter = next(), letter | 0x20 == 0x65 {
      clean.append(0x65)
      position += 1
      if let sign = next(), sign == 0x2B || sign == 0x2D {
        clean.append(sign)
        position += 1
      }
      guard let count = takeDigits(), count > 0 else { return nil }
    }
    guard position == literal.endIndex else { return nil }
    return Double(String(decoding: clean, as: UTF8.self))
  }
}
