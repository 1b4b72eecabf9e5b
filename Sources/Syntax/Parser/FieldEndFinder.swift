/// Finds where the expression in a field of an f-string ends, by its quotes and brackets alone, as CPython
/// does.
struct FieldEndFinder {
  let source: SourceText
  let literal: StringLiteral
  private var brackets: [UInt8] = []
  private var quote: UInt8 = 0
  private var isTriple = false

  init(source: SourceText, literal: StringLiteral) {
    self.source = source
    self.literal = literal
  }

  /// Moves `cursor` from the start of the expression to its end.
  mutating func pass(_ cursor: inout TextCursor) throws(ParseFailure) {
    let end = literal.body.upperBound
    while cursor.offset < end {
      let byte = source.bytes[cursor.offset]
      if byte == 0x5C {
        throw failure("expression part cannot include a backslash", at: cursor, colon: false)
      }
      if quote != 0 || byte == 0x27 || byte == 0x22 {
        passQuote(byte, &cursor)
        continue
      }
      switch byte {
      case 0x28, 0x5B, 0x7B:
        guard brackets.count < Lexer.bracketLimit else {
          throw failure("too many nested parenthesis", at: cursor)
        }
        brackets.append(byte)
      case 0x23: throw failure("expression part cannot include '#'", at: cursor, colon: false)
      case _ where brackets.isEmpty && Self.endsField(byte):
        let next = cursor.offset + 1 < end ? source.bytes[cursor.offset + 1] : 0
        if next == 0x3D, byte != 0x3A, byte != 0x7D {
          cursor.offset += 2
          continue
        }
        if byte != 0x3C, byte != 0x3E { return }
      case 0x29, 0x5D, 0x7D: try close(byte, at: cursor)
      default: break
      }
      cursor.pass(source, prompts: literal.token.prompts)
    }
    if quote != 0 { throw failure("unterminated string", at: cursor) }
    if let bracket = brackets.last { throw failure("unmatched '\(text(bracket))'", at: cursor) }
    throw failure("expecting '}'", at: cursor)
  }

  /// Passes over a byte of a string, or over the quotes around it.
  private mutating func passQuote(_ byte: UInt8, _ cursor: inout TextCursor) {
    let end = literal.body.upperBound
    let isThree =
      cursor.offset + 2 < end && source.bytes[cursor.offset + 1] == byte
      && source.bytes[cursor.offset + 2] == byte
    if quote == 0 {
      quote = byte
      isTriple = isThree
      cursor.offset += isThree ? 3 : 1
    } else if byte == quote, !isTriple || isThree {
      cursor.offset += isTriple ? 3 : 1
      quote = 0
    } else {
      cursor.pass(source, prompts: literal.token.prompts)
    }
  }

  private mutating func close(_ byte: UInt8, at cursor: TextCursor) throws(ParseFailure) {
    guard let bracket = brackets.popLast() else { throw failure("unmatched '\(text(byte))'", at: cursor) }
    let isMatch =
      switch bracket {
      case 0x28: byte == 0x29
      case 0x5B: byte == 0x5D
      default: byte == 0x7D
      }
    guard !isMatch else { return }
    throw failure(
      "closing parenthesis '\(text(byte))' does not match opening parenthesis '\(text(bracket))'", at: cursor)
  }

  /// Whether `!`, `:`, `}`, `=`, `<` or `>`: outside of brackets most of them end the expression.
  private static func endsField(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x3A, 0x7D, 0x3D, 0x3C, 0x3E: true
    default: false
    }
  }

  private func text(_ byte: UInt8) -> String { String(Character(Unicode.Scalar(byte))) }

  private func failure(_ message: String, at cursor: TextCursor, colon: Bool = true) -> ParseFailure {
    ParseFailure("f-string\(colon ? ":" : "") \(message)", at: cursor.span())
  }
}
