extension Text {
  /// Python's `upper`.
  func uppercased() -> Text {
    if case .ascii(let bytes) = storage {
      return Text(ascii: bytes.map { (0x61...0x7A).contains($0) ? $0 - 32 : $0 })
    }
    var builder = TextBuilder()
    for index in 0..<count { Self.appendUpper(self[index], to: &builder) }
    return builder.text
  }

  /// Python's `lower`.
  func lowercased() -> Text {
    if case .ascii(let bytes) = storage {
      return Text(ascii: bytes.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 })
    }
    var builder = TextBuilder()
    for index in 0..<count { appendLower(index, to: &builder) }
    return builder.text
  }

  /// Python's `casefold`: what differs in case only becomes the same.
  func caseFolded() -> Text {
    if case .ascii = storage { return lowercased() }
    var builder = TextBuilder()
    for index in 0..<count { Self.appendFolded(self[index], to: &builder) }
    return builder.text
  }

  /// Folding is what capital letters, made small again, have in common; but a dotless i stays itself, and
  /// Cherokee folds to its capitals.
  private static func appendFolded(_ codePoint: UInt32, to builder: inout TextBuilder) {
    guard let scalar = CodePoint.scalar(codePoint), codePoint != 0x131 else {
      return builder.append(codePoint: codePoint)
    }
    if (0x13A0...0x13F5).contains(codePoint) { return builder.append(codePoint: codePoint) }
    var folded = ""
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      for capital in small.properties.uppercaseMapping.unicodeScalars {
        let isCherokee = (0x13A0...0x13F5).contains(capital.value)
        folded += isCherokee ? String(capital) : capital.properties.lowercaseMapping
      }
    }
    builder.append(folded)
  }

  /// Python's `title`: every word begins in title case and goes on in lower case.
  func titlecased() -> Text {
    var builder = TextBuilder()
    var isInside = false
    for index in 0..<count {
      if isInside { appendLower(index, to: &builder) } else { Self.appendTitle(self[index], to: &builder) }
      isInside = CodePoint.isCased(self[index])
    }
    return builder.text
  }

  /// Python's `capitalize`: the first code point in title case, the others in lower case.
  func capitalized() -> Text {
    var builder = TextBuilder()
    for index in 0..<count {
      if index == 0 { Self.appendTitle(self[0], to: &builder) } else { appendLower(index, to: &builder) }
    }
    return builder.text
  }

  /// Python's `swapcase`.
  func swappingCase() -> Text {
    var builder = TextBuilder()
    for index in 0..<count {
      if CodePoint.isUpper(self[index]) {
        appendLower(index, to: &builder)
      } else if CodePoint.isLower(self[index]) {
        Self.appendUpper(self[index], to: &builder)
      } else {
        builder.append(codePoint: self[index])
      }
    }
    return builder.text
  }

  private static func appendUpper(_ codePoint: UInt32, to builder: inout TextBuilder) {
    append(CodePoint.scalar(codePoint)?.properties.uppercaseMapping, for: codePoint, to: &builder)
  }

  private static func appendTitle(_ codePoint: UInt32, to builder: inout TextBuilder) {
    append(CodePoint.scalar(codePoint)?.properties.titlecaseMapping, for: codePoint, to: &builder)
  }

  private static func append(_ mapping: String?, for codePoint: UInt32, to builder: inout TextBuilder) {
    if let mapping, CodePoint.isKnown(mapping) {
      builder.append(mapping)
    } else {
      builder.append(codePoint: codePoint)
    }
  }

  private func appendLower(_ index: Int, to builder: inout TextBuilder) {
    let codePoint = self[index]
    if codePoint == 0x3A3 {
      builder.append(codePoint: isFinalSigma(index) ? 0x3C2 : 0x3C3)
    } else if let scalar = CodePoint.scalar(codePoint) {
      builder.append(scalar.properties.lowercaseMapping)
    } else {
      builder.append(codePoint: codePoint)
    }
  }

  /// Whether a sigma ends a word: behind a cased letter and before none, leaving aside what case ignores.
  private func isFinalSigma(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0 && CodePoint.isCaseIgnorable(self[before]) { before -= 1 }
    guard before >= 0, CodePoint.isCased(self[before]) else { return false }
    var after = index + 1
    while after < count && CodePoint.isCaseIgnorable(self[after]) { after += 1 }
    return after == count || !CodePoint.isCased(self[after])
  }
}
