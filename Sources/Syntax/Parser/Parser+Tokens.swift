extension Parser {
  var token: Token { tokens[position] }

  var kind: TokenKind { tokens[position].kind }

  /// The kind of the token `distance` behind the next one.
  func kind(ahead distance: Int) -> TokenKind {
    position + distance < tokens.count ? tokens[position + distance].kind : .end
  }

  /// Passes over a token; never over the last one.
  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  /// Passes over a token if it is of this kind.
  mutating func take(_ kind: TokenKind) -> Bool {
    guard tokens[position].kind == kind else { return false }
    advance()
    return true
  }

  mutating func expect(_ kind: TokenKind, _ message: String = "invalid syntax") throws(ParseFailure) {
    guard take(kind) else { throw unexpected(message) }
  }

  mutating func expectName() throws(ParseFailure) -> String {
    guard kind == .name else { throw unexpected() }
    let name = text(of: token)
    advance()
    return name
  }

  /// Passes over a name that is bound here.
  mutating func expectNewName() throws(ParseFailure) -> String {
    let span = token.span
    let name = try expectName()
    try requireAssignable(name, at: span)
    return name
  }

  func text(of token: Token) -> String { source.text(token.range) }

  func isName(_ word: StaticString, ahead distance: Int = 0) -> Bool {
    guard kind(ahead: distance) == .name else { return false }
    return source.spells(word, in: tokens[position + distance].range)
  }

  /// The failure at the next token.
  func unexpected(_ message: String = "invalid syntax") -> ParseFailure {
    switch kind {
    case .invalid: .reported
    case .unclosed: ParseFailure("'\(text(of: token))' was never closed", at: token.span)
    case .indent: ParseFailure("unexpected indent", at: token.span)
    default: ParseFailure(message, at: place)
    }
  }

  /// The place of the next token, or the end of the last line if nothing follows.
  var place: SourceSpan {
    var index = position
    while tokens[index].kind == .dedent { index += 1 }
    guard tokens[index].kind == .end else { return token.span }
    while index > 0,
      tokens[index].kind == .end || tokens[index].kind == .dedent || tokens[index].kind == .newline
    {
      index -= 1
    }
    let last = tokens[index]
    return SourceSpan(
      line: Int(last.endLine), column: Int(last.endColumn), endLine: Int(last.endLine),
      endColumn: Int(last.endColumn))
  }

  /// The stretch from token `start` to the last one that was passed over.
  func span(from start: Int) -> SourceSpan {
    let first = tokens[start]
    var end = max(position - 1, start)
    // A compound statement ends with the last word of its body.
    while end > start, tokens[end].kind == .newline || tokens[end].kind == .dedent { end -= 1 }
    let last = tokens[end]
    return SourceSpan(
      line: Int(first.line), column: Int(first.column), endLine: Int(last.endLine),
      endColumn: Int(last.endColumn))
  }

  /// Notes something that is wrong or not supported and does not keep the parser from going on.
  mutating func note(_ message: String, at span: SourceSpan, help: String? = nil) {
    errors.append(SyntaxError(message, at: span, help: help))
  }

  mutating func note(_ failure: ParseFailure) {
    if case .error(let error) = failure { errors.append(error) }
  }

  /// Enters a level of nesting of the text.
  mutating func enter() throws(ParseFailure) {
    guard depth < Self.depthLimit else {
      throw ParseFailure("too many nested expressions", at: token.span)
    }
    depth += 1
  }

  mutating func leave() { depth -= 1 }

  /// Puts a node on top of the trees that were made last.
  mutating func grow() throws(ParseFailure) {
    height += 1
    guard height <= Self.heightLimit else {
      throw ParseFailure("too many nested operations", at: token.span)
    }
  }

  /// Starts to measure the height of a tree beside others; hand the result to `endTree`.
  mutating func beginTree() -> Int {
    let outer = height
    height = 0
    return outer
  }

  mutating func endTree(_ outer: Int) { height = max(outer, height) }
}
