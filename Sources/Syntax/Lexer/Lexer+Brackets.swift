extension Lexer {
  mutating func open(_ kind: TokenKind) {
    guard brackets.count < Self.bracketLimit else {
      errors.append(SyntaxError("too many nested parentheses", at: span(1)))
      // What lies inside is not worth reading: cut it off where the outermost bracket opens.
      tokens.removeSubrange(brackets[0].index...)
      brackets.removeAll()
      append(.invalid, length: 1)
      isStopped = true
      return
    }
    if brackets.isEmpty { resumption = nil }
    brackets.append(OpenBracket(kind: kind, index: tokens.count, span: span(1)))
    append(kind, length: 1)
  }

  mutating func close(_ kind: TokenKind) {
    guard let bracket = brackets.last else {
      fail("unmatched '\(kind.bracketText)'", at: span(1), length: 1)
      return
    }
    brackets.removeLast()
    guard bracket.kind.closingBracket == kind else {
      let place = Int(bracket.span.line) == line ? "" : " on line \(bracket.span.line)"
      let pair =
        "closing parenthesis '\(kind.bracketText)' does not match opening parenthesis '\(bracket.text)'"
      fail(pair + place, at: span(1), length: 1)
      while let outer = brackets.popLast(), outer.kind.closingBracket != kind {}
      return
    }
    append(kind, length: 1)
  }

  /// Gives up the brackets that are open, as nobody closes them.
  ///
  /// What stands in the line of the innermost one may be wrong by itself and stays, as in CPython; the lines
  /// behind it are cut off, and those from `line` on, because they are read again.
  mutating func abandonBrackets(before line: Int) {
    guard let bracket = brackets.last(where: { Int($0.span.line) < line }) ?? brackets.first else { return }
    let mark = tokens[bracket.index]
    while let last = tokens.last, tokens.count > bracket.index + 1, last.line > mark.line {
      tokens.removeLast()
    }
    brackets.removeAll()
    for kind in [TokenKind.unclosed, .newline] {
      var token = mark
      token.kind = kind
      tokens.append(token)
    }
  }

  /// Where to read on behind open brackets, if there is such a place and not too much was read twice already.
  mutating func affordableResumption() -> Resumption? {
    guard let resumption else { return nil }
    rereadCount += offset - resumption.offset
    return rereadCount <= Self.rereadingLimit * source.count ? resumption : nil
  }

  /// Reads on from the start of an earlier line.
  mutating func resume(at place: Resumption) {
    offset = place.offset
    shift = place.offset
    lineStart = place.offset
    line = place.line
    resumption = nil
    isAtLineStart = true
    hasTokenInLine = false
  }
}
