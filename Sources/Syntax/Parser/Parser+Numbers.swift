extension Parser {
  /// How many digits an integer may have, as in CPython.
  static let digitLimit = 4300

  /// The value of a number as it is written.
  func number(of token: Token) throws(ParseFailure) -> Expression.Kind {
    if let value = shortInteger(token.range) { return .integer(value) }
    var bytes = source.bytes[token.range].filter { $0 != 0x5F }
    let radix: UInt64? =
      switch (bytes[0], bytes.count > 2 ? bytes[1] | 0x20 : 0) {
      case (0x30, 0x78): 16
      case (0x30, 0x6F): 8
      case (0x30, 0x62): 2
      default: nil
      }
    if let last = bytes.last, last | 0x20 == 0x6C { bytes.removeLast() }
    if let radix { return try integer(bytes.dropFirst(2), radix: radix, at: token.span) }
    if bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return try integer(bytes[...], radix: 10, at: token.span)
    }
    let isImaginary = bytes[bytes.count - 1] | 0x20 == 0x6A
    if isImaginary { bytes.removeLast() }
    let value = Double(String(decoding: bytes, as: UTF8.self)) ?? .nan
    return isImaginary ? .imaginary(value) : .float(value)
  }

  /// The value of a few decimal digits; nil if there is anything else.
  private func shortInteger(_ range: Range<Int>) -> Int? {
    guard range.count <= 18 else { return nil }
    var value = 0
    for offset in range {
      let byte = source.bytes[offset]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  private func integer(
    _ digits: ArraySlice<UInt8>, radix: UInt64, at span: SourceSpan
  ) throws(ParseFailure) -> Expression.Kind {
    let digits = digits.drop { $0 == 0x30 }
    var value: UInt64 = 0
    for digit in digits {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: radix)
      let (sum, isOver) = product.addingReportingOverflow(Self.value(of: digit))
      guard !isTooLarge, !isOver, sum <= UInt64(Int.max) else {
        return .largeInteger(try decimal(digits, radix: radix, at: span))
      }
      value = sum
    }
    return .integer(Int(value))
  }

  private static func value(of digit: UInt8) -> UInt64 {
    UInt64(digit <= 0x39 ? digit - 0x30 : (digit | 0x20) - 0x61 + 10)
  }

  /// The decimal digits of an integer beyond 64 bits.
  private func decimal(
    _ digits: ArraySlice<UInt8>, radix: UInt64, at span: SourceSpan
  ) throws(ParseFailure) -> String {
    if radix == 10 {
      guard digits.count <= Self.digitLimit else {
        throw ParseFailure(
          "Exceeds the limit (\(Self.digitLimit) digits) for integer string conversion: value has "
            + "\(digits.count) digits; use sys.set_int_max_str_digits() to increase the limit - Consider "
            + "hexadecimal for huge integer literals to avoid decimal conversion limits.", at: span)
      }
      return String(decoding: digits, as: UTF8.self)
    }
    // A digit in base 16 is 1.2 decimal ones, in base 2 it is 0.3.
    let bits = digits.count * (radix == 16 ? 4 : radix == 8 ? 3 : 1)
    guard bits <= Self.digitLimit * 3 else {
      throw ParseFailure("integers of more than \(Self.digitLimit * 3) bits are not supported here", at: span)
    }
    var limbs: [UInt64] = [0]
    for digit in digits {
      var carry = Self.value(of: digit)
      for index in limbs.indices {
        let sum = limbs[index] * radix + carry
        limbs[index] = sum % 1_000_000_000
        carry = sum / 1_000_000_000
      }
      if carry > 0 { limbs.append(carry) }
    }
    var text = String(limbs[limbs.count - 1])
    for limb in limbs.dropLast().reversed() {
      let part = String(limb)
      text += String(repeating: "0", count: 9 - part.utf8.count) + part
    }
    return text
  }
}
