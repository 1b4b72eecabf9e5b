extension Text {
  /// Python's `replace`: every `part`, from the left, becomes `other`; a negative `limit` is none.
  ///
  /// An empty part stands before every code point and at the end. A result beyond the limit is a
  /// `MemoryError`.
  func replacing(_ part: Text, with other: Text, limit: Int = -1) throws(TextError) -> Text {
    let most = limit < 0 ? Int.max : limit
    if most == 0 { return self }
    let places =
      part.isEmpty
      ? Array(0..<min(most, count + 1)) : places(of: part, in: 0..<count, limit: most)
    if places.isEmpty { return self }
    if other.count > part.count {
      let room = (Self.limit - count) / (other.count - part.count)
      if places.count > room { throw .memory }
    }
    var builder = TextBuilder()
    var start = 0
    for place in places {
      builder.append(self[start..<place])
      builder.append(other)
      start = place + part.count
    }
    builder.append(self[start..<count])
    return builder.text
  }

  /// Python's `removeprefix`.
  func removing(prefix: Text) -> Text {
    starts(withOneOf: [prefix]) ? self[prefix.count..<count] : self
  }

  /// Python's `removesuffix`.
  func removing(suffix: Text) -> Text {
    ends(withOneOf: [suffix]) ? self[0..<count - suffix.count] : self
  }

  /// Python's `expandtabs`: spaces up to the next multiple of `size` columns.
  func expandingTabs(_ size: Int = 8) throws(TextError) -> Text {
    var builder = TextBuilder()
    var column = 0
    for index in 0..<count {
      let codePoint = self[index]
      if codePoint == 0x09 {
        guard size > 0 else { continue }
        let spaces = size - column % size
        if spaces > Self.limit - builder.count { throw .memory }
        builder.append(codePoint: 0x20, times: spaces)
        column += spaces
      } else {
        builder.append(codePoint: codePoint)
        column = codePoint == 0x0A || codePoint == 0x0D ? 0 : column + 1
      }
    }
    return builder.text
  }
}
