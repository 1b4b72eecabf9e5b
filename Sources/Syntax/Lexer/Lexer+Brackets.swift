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
      let pair = "closing parenthesis '\(kind.bracketText)' does not match opening parenthesis '\(bracket.text)'"
      fail(pair + place, at: span(1), length: 1)
      while let outer = brackets.popLast(), outer.kind.closingBracket != kind {}
      return
    }
    append(kind, length: 1)
  }

  /// Says that `bracket` was never closed, and cuts off what stands behind the outermost one.
  mutating func abandon(_ bracket: OpenBracket) {
    errors.append(SyntaxError("'\(bracket.text)' was never closed", at: bracket.span))
    let outermost = tokens[brackets[0].index]
    tokens.removeSubrange(brackets[0].index...)
    brackets.removeAll()
    for kind in [TokenKind.invalid, .newline] {
      var token = outermost
      token.kind = kind
      tokens.append(token)
    }
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
