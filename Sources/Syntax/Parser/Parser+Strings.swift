extension Parser {
  /// Reads the strings that stand side by side, which are one.
  mutating func parseStrings() throws(ParseFailure) -> Expression {
    let start = position
    var text: [UInt8] = []
    var parts: [FormattedPart] = []
    var isFormatted = false
    while kind == .string {
      let literal = StringLiteral(token, in: source)
      if literal.isBytes { note("bytes are not supported", at: token.span) }
      advance()
      if literal.isFormatted {
        isFormatted = true
        var cursor = literal.start
        try parseParts(of: literal, from: &cursor, level: 0, text: &text, into: &parts)
      } else {
        try appendText(of: literal, to: &text)
      }
    }
    let span = span(from: start)
    guard isFormatted else {
      return Expression(.string(String(decoding: text, as: UTF8.self)), at: span)
    }
    flush(&text, into: &parts)
    try grow()
    try grow()
    return Expression(.formatted(parts), at: span)
  }

  func flush(_ text: inout [UInt8], into parts: inout [FormattedPart]) {
    guard !text.isEmpty else { return }
    parts.append(.text(String(decoding: text, as: UTF8.self)))
    text.removeAll(keepingCapacity: true)
  }

  private func appendText(of literal: StringLiteral, to text: inout [UInt8]) throws(ParseFailure) {
    let body = source.bytes[literal.body]
    let isPlain = !literal.isTriple && (literal.isRaw || !body.contains(0x5C))
    if isPlain, !body.contains(0x0D), !body.contains(0x0A) {
      text.append(contentsOf: body)
      return
    }
    var cursor = literal.start
    let escapes = EscapeReader(source: source, literal: literal)
    while cursor.offset < literal.body.upperBound {
      if source.bytes[cursor.offset] == 0x5C, !literal.isRaw {
        try escapes.read(&cursor, into: &text)
      } else {
        appendByte(at: &cursor, of: literal, to: &text)
      }
    }
  }

  /// Adds a byte of a string's body to `text`, or a line feed for the end of a line.
  func appendByte(at cursor: inout TextCursor, of literal: StringLiteral, to text: inout [UInt8]) {
    let byte = source.bytes[cursor.offset]
    text.append(cursor.pass(source, prompts: literal.token.prompts) ? 0x0A : byte)
  }
}
