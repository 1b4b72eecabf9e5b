extension RawHTML {
  /// Whether following `address` would run code: `javascript:` and its like, and `data:` that is not an
  /// image.
  ///
  /// Blanks and control characters do not count, since browsers skip some of them.
  static func isUnsafe(address: String) -> Bool {
    let start = address.utf8.lazy.filter { $0 > 0x20 && $0 != 0x7F }.prefix(16).map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    // Bytes are compared, since a combining mark after a colon makes another character of it.
    if start.starts(with: "data:".utf8) { return !start.starts(with: "data:image/".utf8) }
    return start.starts(with: "javascript:".utf8) || start.starts(with: "vbscript:".utf8)
  }

  /// The value of an attribute with the references that matter to an address's scheme in place of their
  /// entities.
  static func decoded(_ value: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(value.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "&"), let (scalar, end) = reference(bytes, after: index) {
        result += String(scalar).utf8
        index = end
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that the reference at the `&` stands for, and where it ends.
  private static func reference(_ bytes: [UInt8], after ampersand: Int) -> (Unicode.Scalar, Int)? {
    var index = ampersand + 1
    guard index < bytes.count else { return nil }
    if bytes[index] != UInt8(ascii: "#") {
      for (name, scalar) in names where bytes[index...].starts(with: name.utf8) {
        return (scalar, index + name.utf8.count)
      }
      return nil
    }
    index += 1
    let isHex = index < bytes.count && bytes[index] | 0x20 == UInt8(ascii: "x")
    if isHex { index += 1 }
    var value: UInt32 = 0
    let start = index
    while index < bytes.count, let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue,
      isHex || digit < 10
    {
      value = min(value * (isHex ? 16 : 10) + UInt32(digit), 0x11_0000)
      index += 1
    }
    guard index > start else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ";") { index += 1 }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", index)
  }

  /// The named references of the characters that matter: no letter has a name of its own.
  private static let names: [(String, Unicode.Scalar)] = [
    ("Tab;", "\t"), ("NewLine;", "\n"), ("colon;", ":"), ("amp;", "&"), ("amp", "&"), ("sol;", "/"),
    ("comma;", ","),
  ]
}
