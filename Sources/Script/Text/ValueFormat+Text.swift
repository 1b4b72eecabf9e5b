extension ValueFormat {
  /// The text, cut to the precision and padded.
  func format(_ text: Text) throws(TextError) -> Text {
    if let sign {
      let name = sign == 0x20 ? "Space" : "Sign"
      throw .value("\(name) not allowed in string format specifier")
    }
    if dropsNegativeZero {
      throw .value("Negative zero coercion (z) not allowed in string format specifier")
    }
    if isAlternate { throw .value("Alternate form (#) not allowed in string format specifier") }
    if alignment == .afterSign {
      throw .value("'=' alignment not allowed in string format specifier")
    }
    let length = min(precision ?? text.count, text.count)
    return try padded(text[0..<length])
  }

  /// The text with fillers up to the width.
  func padded(_ text: Text) throws(TextError) -> Text {
    guard width > text.count else { return text }
    let missing = width - text.count
    switch alignment {
    case .left: return try text.padded(left: 0, total: missing, with: fill)
    case .right, .afterSign: return try text.padded(left: missing, total: missing, with: fill)
    case .center: return try text.padded(left: missing / 2, total: missing, with: fill)
    }
  }
}
