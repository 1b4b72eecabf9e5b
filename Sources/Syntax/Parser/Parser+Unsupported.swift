/// Statements of Python that the dialect does not have: named where they stand, and read for what else is
/// wrong.
extension Parser {
  /// Reads a `match` statement; nil if `match` is a name like any other here.
  mutating func parseMatch() throws(ParseFailure) -> Statement? {
    guard isMatch() else { return nil }
    let start = position
    note("'match' statements are not supported", at: token.span, help: "write if, elif and else")
    skipLogicalLine()
    _ = take(.indent)
    while isName("case") {
      let line = token.line
      var nesting = 0
      while kind != .newline, kind != .end, nesting > 0 || kind != .colon {
        switch kind {
        case .leftParenthesis, .leftBracket, .leftBrace: nesting += 1
        case .rightParenthesis, .rightBracket, .rightBrace: nesting -= 1
        default: break
        }
        advance()
      }
      _ = try parseBody(of: "'case' statement", line: line)
    }
    _ = parseStatements()
    _ = take(.dedent)
    return Statement(.pass, at: span(from: start))
  }

  /// Whether the line is `match ...:` and an indented `case` follows.
  private func isMatch() -> Bool {
    let next = kind(ahead: 1)
    guard next.startsExpression || next == .star else { return false }
    var index = position
    while tokens[index].kind != .newline, tokens[index].kind != .end { index += 1 }
    guard tokens[index - 1].kind == .colon, index + 2 < tokens.count, tokens[index + 1].kind == .indent else {
      return false
    }
    return tokens[index + 2].kind == .name && source.spells("case", in: tokens[index + 2].range)
  }

  /// Reads a statement behind `async` as if the word were not there.
  mutating func parseAsync() throws(ParseFailure) -> Statement? {
    let place = token.span
    advance()
    guard kind == .def || kind == .for || kind == .with else { throw unexpected() }
    note("'async' is not supported", at: place)
    return try parseCompound()
  }
}
