/// A string as it is written: its prefix, its quotes and where its body lies.
struct StringLiteral: Sendable {
  private(set) var isRaw = false
  private(set) var isBytes = false
  private(set) var isFormatted = false
  let isTriple: Bool
  let body: Range<Int>
  let token: Token

  init(_ token: Token, in source: SourceText) {
    var start = Int(token.start)
    while source.bytes[start] != 0x22, source.bytes[start] != 0x27 {
      switch source.bytes[start] | 0x20 {
      case 0x72: isRaw = true
      case 0x62: isBytes = true
      case 0x66: isFormatted = true
      default: break
      }
      start += 1
    }
    let quote = source.bytes[start]
    let length = Int(token.end) - start
    isTriple = length >= 6 && source.bytes[start + 1] == quote && source.bytes[start + 2] == quote
    let quotes = isTriple ? 3 : 1
    body = start + quotes..<Int(token.end) - quotes
    self.token = token
  }

  /// The place of the body's first byte.
  var start: TextCursor {
    TextCursor(
      offset: body.lowerBound, line: Int(token.line), shift: Int(token.start) - Int(token.column) + 1)
  }
}
