/// A place in the text that moves on byte by byte and knows its line and column.
struct TextCursor: Sendable {
  var offset: Int
  var line: Int
  /// What is taken from the offset for the column.
  var shift: Int

  var column: Int { offset - shift + 1 }

  /// The place of `length` characters of ASCII from here on.
  func span(_ length: Int = 1) -> SourceSpan {
    SourceSpan(line: line, column: column, endLine: line, endColumn: column + length)
  }

  /// Passes over a byte, or over the end of a line with the prompt of the next one; true in the second case.
  @discardableResult
  mutating func pass(_ source: SourceText, prompts: PromptStyle) -> Bool {
    let byte = source.bytes[offset]
    offset += 1
    if byte == 0x0A || byte == 0x0D {
      if byte == 0x0D, source.bytes[offset] == 0x0A { offset += 1 }
      line += 1
      shift = offset
      if prompts != .none { offset += Lexer.promptLength(in: source, at: offset, style: prompts) }
      return true
    }
    if byte & 0xC0 == 0x80 { shift += 1 }
    return false
  }
}
