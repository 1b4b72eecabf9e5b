/// Cuts a program's text into tokens, with its indentation as tokens too.
///
/// It never stops at an error: it notes it, leaves an invalid token in the place and goes on, so that all
/// errors of a text are found at once. Prompts and magics are passed over where lines start, and nothing is
/// moved: the places of tokens are those of the text as it was pasted.
struct Lexer: Sendable {
  /// How deep brackets may nest, as in CPython.
  static let bracketLimit = 200
  /// How deep blocks may nest, as in CPython.
  static let indentationLimit = 100
  /// How many times the length of the text is read again behind brackets that nobody closes.
  static let rereadingLimit = 4
  /// After how many errors the rest of a text is not worth reading.
  static let errorLimit = 1000

  let source: SourceText
  let keywords: KeywordTable
  /// Where reading ends: at the end of the text, or of an expression in an f-string.
  let limit: Int
  /// Whether the text is an expression in an f-string, where lines do not end a statement.
  let isFragment: Bool

  var tokens: [Token] = []
  var errors: [SyntaxError] = []
  var notes = SourceNotes()

  var offset: Int
  var line: Int
  /// Where the line starts.
  var lineStart: Int
  /// What is taken from an offset for its column: the bytes before the line, and continuation bytes in it.
  var shift: Int
  var prompts = PromptStyle.none
  var brackets: [OpenBracket] = []
  var indentations = [Indentation()]
  /// Where reading goes on if the outermost bracket turns out to be open for ever.
  var resumption: Resumption?
  /// How many bytes have been read again.
  var rereadCount = 0
  var isAtLineStart: Bool
  /// Whether a token of this physical line has been found.
  var hasTokenInLine = false
  var hasReportedTabs = false
  /// Whether reading is over before the end of the text.
  var isStopped = false

  init(_ source: SourceText, keywords: KeywordTable) {
    self.source = source
    self.keywords = keywords
    limit = source.count
    isFragment = false
    // A byte order mark is not text.
    offset = source.bytes[0] == 0xEF && source.bytes[1] == 0xBB && source.bytes[2] == 0xBF ? 3 : 0
    shift = offset
    lineStart = offset
    line = 1
    isAtLineStart = true
    tokens.reserveCapacity(min(source.count / 3, 1 << 16))
  }

  /// A lexer for the expression at `range` of an f-string that starts at the given line.
  init(
    _ source: SourceText, keywords: KeywordTable, expression range: Range<Int>, line: Int, shift: Int,
    prompts: PromptStyle
  ) {
    self.source = source
    self.keywords = keywords
    limit = range.upperBound
    isFragment = true
    offset = range.lowerBound
    self.line = line
    self.shift = shift
    lineStart = range.lowerBound
    self.prompts = prompts
    isAtLineStart = false
  }

  /// Reads all tokens; the last one is the end.
  mutating func run() {
    while !isStopped, errors.count < Self.errorLimit {
      if isAtLineStart {
        startLine()
        continue
      }
      skipBlanks()
      guard offset < limit else {
        guard !finish() else { break }
        continue
      }
      readToken()
    }
    if tokens.last?.kind != .end { close() }
  }

  /// The byte `distance` behind the next one; zero behind the end.
  func byte(_ distance: Int = 0) -> UInt8 {
    offset + distance < limit ? source.bytes[offset + distance] : 0
  }

  /// The place of `length` bytes of ASCII from the next one on.
  func span(_ length: Int = 0) -> SourceSpan {
    let column = offset - shift + 1
    return SourceSpan(line: line, column: column, endLine: line, endColumn: column + length)
  }

  /// Adds a token of `length` bytes of ASCII and passes over it.
  mutating func append(_ kind: TokenKind, length: Int) {
    let column = Int32(truncatingIfNeeded: offset - shift + 1)
    tokens.append(
      Token(
        kind: kind, start: Int32(truncatingIfNeeded: offset), end: Int32(truncatingIfNeeded: offset + length),
        line: Int32(truncatingIfNeeded: line), column: column, endLine: Int32(truncatingIfNeeded: line),
        endColumn: column + Int32(truncatingIfNeeded: length)))
    offset += length
    hasTokenInLine = true
  }

  /// Adds the token from `start`, in this line, to the next byte.
  mutating func append(_ kind: TokenKind, from start: Int, column: Int) {
    tokens.append(
      Token(
        kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: offset),
        line: Int32(truncatingIfNeeded: line), column: Int32(truncatingIfNeeded: column),
        endLine: Int32(truncatingIfNeeded: line), endColumn: Int32(truncatingIfNeeded: offset - shift + 1)))
    hasTokenInLine = true
  }

  /// Notes an error and leaves an invalid token of `length` bytes.
  mutating func fail(_ message: String, at span: SourceSpan, help: String? = nil, length: Int = 0) {
    errors.append(SyntaxError(message, at: span, help: help))
    append(.invalid, length: length)
  }

  /// Passes over the end of a line: LF, CR LF or CR.
  mutating func passLineEnd() {
    offset += byte() == 0x0D && byte(1) == 0x0A ? 2 : 1
    line += 1
    shift = offset
    lineStart = offset
    hasTokenInLine = false
  }

  /// Passes over everything up to the end of the line.
  mutating func skipLine() {
    while offset < limit, source.bytes[offset] != 0x0A, source.bytes[offset] != 0x0D {
      if source.bytes[offset] & 0xC0 == 0x80 { shift += 1 }
      offset += 1
    }
  }

  /// Passes over blanks, comments, joined lines and the ends of lines that end no statement.
  private mutating func skipBlanks() {
    while offset < limit {
      switch source.bytes[offset] {
      case 0x20, 0x09, 0x0C: offset += 1
      case 0x23: skipLine()
      case 0x0A, 0x0D:
        guard isFragment || !brackets.isEmpty else { return }
        passLineEnd()
        startContinuation()
      case 0x5C:
        guard passJoint() else { return }
      case 0xC2 where source.bytes[offset + 1] == 0xA0: passNoBreakSpace()
      default: return
      }
    }
  }

  mutating func passNoBreakSpace() {
    notes.add(.noBreakSpaces, at: span(1))
    offset += 2
    shift += 1
  }

  /// Passes over a backslash and the end of its line; false, with an invalid token, if something else
  /// follows.
  private mutating func passJoint() -> Bool {
    let next = byte(1)
    if next == 0x0A || next == 0x0D {
      offset += 1
      let place = span()
      passLineEnd()
      if offset >= limit, !isFragment { fail("unexpected EOF while parsing", at: place) }
      startContinuation()
      return true
    }
    offset += 1
    if offset >= limit {
      fail("unexpected EOF while parsing", at: span())
    } else {
      fail("unexpected character after line continuation character", at: span())
      skipLine()
    }
    return true
  }

  /// Ends the text, or goes on behind a bracket that was never closed; true when all is done.
  private mutating func finish() -> Bool {
    if !brackets.isEmpty, !isFragment {
      if let place = affordableResumption() {
        abandonBrackets(before: place.line)
        resume(at: place)
        return false
      }
      abandonBrackets(before: .max)
    }
    close()
    return true
  }

  /// Adds the tokens that end a program.
  private mutating func close() {
    if !isFragment {
      if let last = tokens.last, last.kind != .newline, last.kind != .dedent { append(.newline, length: 0) }
      for _ in indentations.dropFirst() { append(.dedent, length: 0) }
    }
    append(.end, length: 0)
  }
}
