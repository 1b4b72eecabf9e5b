extension Text {
  /// Python's `center`.
  func centered(_ width: Int, fill: Text? = nil) throws(TextError) -> Text {
    let fill = try Self.filler(fill)
    let missing = width > count ? width - count : 0
    // CPython puts the odd one to the left where the width is odd.
    return try padded(left: missing / 2 + (missing & width & 1), total: missing, with: fill)
  }

  /// Python's `ljust`.
  func leftJustified(_ width: Int, fill: Text? = nil) throws(TextError) -> Text {
    let fill = try Self.filler(fill)
    return try padded(left: 0, total: width > count ? width - count : 0, with: fill)
  }

  /// Python's `rjust`.
  func rightJustified(_ width: Int, fill: Text? = nil) throws(TextError) -> Text {
    let fill = try Self.filler(fill)
    let missing = width > count ? width - count : 0
    return try padded(left: missing, total: missing, with: fill)
  }

  /// Python's `zfill`: zeros behind the sign, if there is one.
  func filledWithZeros(_ width: Int) throws(TextError) -> Text {
    guard width > count else { return self }
    let hasSign = !isEmpty && (self[0] == 0x2B || self[0] == 0x2D)
    let start = hasSign ? 1 : 0
    let zeros = try self[start..<count].padded(left: width - count, total: width - count, with: 0x30)
    return hasSign ? self[0..<1] + zeros : zeros
  }

  /// The text with `total` fillers, `left` of them before it; a `MemoryError` beyond the limit.
  func padded(left: Int, total: Int, with fill: UInt32) throws(TextError) -> Text {
    if total <= 0 { return self }
    if total > Self.limit - count { throw .memory }
    if case .ascii(let bytes) = storage, fill < 128 {
      var result = [UInt8](repeating: UInt8(fill), count: count + total)
      for index in 0..<bytes.count { result[left + index] = bytes[index] }
      return Text(ascii: result)
    }
    var builder = TextBuilder()
    builder.reserve(count + total)
    builder.append(codePoint: fill, times: left)
    builder.append(self)
    builder.append(codePoint: fill, times: total - left)
    return builder.text
  }

  private static func filler(_ fill: Text?) throws(TextError) -> UInt32 {
    guard let fill else { return 0x20 }
    guard fill.count == 1 else {
      throw .type("The fill character must be exactly one character long")
    }
    return fill[0]
  }
}
