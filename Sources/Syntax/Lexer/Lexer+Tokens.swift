extension Lexer {
  /// Reads the token at the next byte.
  mutating func readToken() {
    let first = byte()
    switch first {
    case 0x61...0x7A, 0x41...0x5A, 0x5F: readName()
    case 0x30...0x39: readNumber()
    case 0x2E where byte(1) >= 0x30 && byte(1) <= 0x39: readNumber()
    case 0x22, 0x27: readString(from: offset, column: offset - shift + 1, isRaw: false)
    case 0x0A, 0x0D:
      append(.newline, length: 0)
      passLineEnd()
      isAtLineStart = true
    case 0x80...: readForeign()
    default: readOperator(first)
    }
  }

  /// Reads a name, a keyword, or a string with a prefix.
  private mutating func readName() {
    let start = offset
    let column = offset - shift + 1
    var key: UInt64 = 0
    scan: while offset < limit {
      let next = source.bytes[offset]
      switch next {
      case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x30...0x39:
        let length = offset - start
        key = length < 8 ? key | UInt64(next) << UInt64(8 * length) : 0
        offset += 1
      case 0x80...:
        let (scalar, length) = source.scalar(at: offset)
        guard scalar.properties.isXIDContinue else { break scan }
        key = 0
        offset += length
        shift += length - 1
      default: break scan
      }
    }
    let length = offset - start
    if byte() == 0x22 || byte() == 0x27, let isRaw = stringPrefix(key, length: length) {
      readString(from: start, column: column, isRaw: isRaw)
      return
    }
    let kind = length <= 8 && key != 0 ? keywords.kind(of: key) : .name
    if kind.startsStatementOnly, !hasTokenInLine, !isFragment, !brackets.isEmpty {
      let place = affordableResumption() ?? Resumption(offset: lineStart, line: line)
      abandonBrackets(before: place.line)
      resume(at: place)
      return
    }
    append(kind, from: start, column: column)
  }

  /// Whether the letters of `key` before a quote make the string raw; nil if they are no prefix.
  private func stringPrefix(_ key: UInt64, length: Int) -> Bool? {
    let lower = key | 0x2020
    switch (length, UInt8(lower & 0xFF), UInt8(lower >> 8 & 0xFF)) {
    case (1, 0x72, _): return true
    case (1, 0x66, _), (1, 0x62, _), (1, 0x75, _): return false
    case (2, 0x72, 0x66), (2, 0x72, 0x62), (2, 0x66, 0x72), (2, 0x62, 0x72): return true
    default: return nil
    }
  }

  /// Reads a string to its closing quote; its value is made when it is asked for.
  private mutating func readString(from start: Int, column: Int, isRaw: Bool) {
    let quote = byte()
    let startLine = line
    let place = SourceSpan(line: line, column: column, endLine: line, endColumn: offset - shift + 2)
    let isTriple = byte(1) == quote && byte(2) == quote
    offset += isTriple ? 3 : 1
    while true {
      guard offset < limit else { return failString(isTriple: isTriple, at: place) }
      let next = source.bytes[offset]
      if next == quote {
        if !isTriple {
          offset += 1
          break
        }
        if byte(1) == quote, byte(2) == quote {
          offset += 3
          break
        }
        offset += 1
      } else if next == 0x5C {
        offset += 1
        if byte() == 0x0A || byte() == 0x0D {
          passStringLine()
        } else if offset < limit, byte() < 0x80 {
          offset += 1
        }
      } else if next == 0x0A || next == 0x0D {
        guard isTriple else { return failString(isTriple: false, at: place) }
        passStringLine()
      } else {
        if next & 0xC0 == 0x80 { shift += 1 }
        offset += 1
      }
    }
    append(.string, from: start, column: column)
    tokens[tokens.count - 1].line = Int32(truncatingIfNeeded: startLine)
    tokens[tokens.count - 1].prompts = prompts
  }

  private mutating func passStringLine() {
    passLineEnd()
    passPrompt(isStatement: false)
  }

  private mutating func failString(isTriple: Bool, at place: SourceSpan) {
    let kind = isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal"
    // The end of the last line starts no other.
    let last = offset >= limit && offset == lineStart ? line - 1 : line
    fail("\(kind) (detected at line \(last))", at: place)
  }

  /// Reads what starts with a character beyond ASCII: a name, or something that people copy by accident.
  private mutating func readForeign() {
    let (scalar, length) = source.scalar(at: offset)
    if scalar.properties.isXIDStart {
      readName()
      return
    }
    let error = ForeignCharacter(scalar)
    errors.append(SyntaxError(error.message, at: span(1), help: error.help))
    append(.invalid, length: 0)
    offset += length
    shift += length - 1
    // The rest of the line was copied in the same way.
    skipLine()
  }

  private mutating func readOperator(_ first: UInt8) {
    let (second, third) = (byte(1), byte(2))
    switch first {
    case 0x28: open(.leftParenthesis)
    case 0x5B: open(.leftBracket)
    case 0x7B: open(.leftBrace)
    case 0x29: close(.rightParenthesis)
    case 0x5D: close(.rightBracket)
    case 0x7D: close(.rightBrace)
    case 0x2C: append(.comma, length: 1)
    case 0x3B: append(.semicolon, length: 1)
    case 0x60: append(.backquote, length: 1)
    case 0x7E: append(.tilde, length: 1)
    case 0x3A: second == 0x3D ? append(.walrus, length: 2) : append(.colon, length: 1)
    case 0x3D: second == 0x3D ? append(.equal, length: 2) : append(.assign, length: 1)
    case 0x2E:
      second == 0x2E && third == 0x2E ? append(.ellipsis, length: 3) : append(.dot, length: 1)
    case 0x2D where second == 0x3E: append(.arrow, length: 2)
    case 0x21 where second == 0x3D: append(.notEqual, length: 2)
    case 0x3C where second == 0x3E:
      notes.add(.notEqualSigns, at: span(2))
      notes.add(.pythonTwo, at: span(2))
      append(.notEqual, length: 2)
    case 0x2B: readOperator(.plus, .plusAssign)
    case 0x2D: readOperator(.minus, .minusAssign)
    case 0x25: readOperator(.percent, .percentAssign)
    case 0x40: readOperator(.at, .atAssign)
    case 0x26: readOperator(.ampersand, .ampersandAssign)
    case 0x7C: readOperator(.bar, .barAssign)
    case 0x5E: readOperator(.caret, .caretAssign)
    case 0x2A where second == 0x2A: readOperator(.doubleStar, .doubleStarAssign, length: 2)
    case 0x2A: readOperator(.star, .starAssign)
    case 0x2F where second == 0x2F: readOperator(.doubleSlash, .doubleSlashAssign, length: 2)
    case 0x2F: readOperator(.slash, .slashAssign)
    case 0x3C where second == 0x3C: readOperator(.shiftLeft, .shiftLeftAssign, length: 2)
    case 0x3C: readOperator(.less, .lessOrEqual)
    case 0x3E where second == 0x3E: readOperator(.shiftRight, .shiftRightAssign, length: 2)
    case 0x3E: readOperator(.greater, .greaterOrEqual)
    case 0x21, 0x24, 0x3F: fail("invalid syntax", at: span(1), length: 1)
    case 0: fail("source code cannot contain null bytes", at: span(1), length: 1)
    default:
      fail(ForeignCharacter(Unicode.Scalar(first)).message, at: span(1), length: 1)
    }
  }

  /// Adds an operator, or the one that it makes with an equals sign behind it.
  private mutating func readOperator(_ plain: TokenKind, _ withEqual: TokenKind, length: Int = 1) {
    byte(length) == 0x3D ? append(withEqual, length: length + 1) : append(plain, length: length)
  }
}
