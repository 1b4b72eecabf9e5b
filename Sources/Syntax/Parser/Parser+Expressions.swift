extension Parser {
  /// Reads an expression: a lambda, or operators with perhaps a condition.
  mutating func parseExpression() throws(ParseFailure) -> Expression {
    guard kind != .lambda else { return try parseLambda() }
    let start = position
    let outer = beginTree()
    let value = try parseOperators(Precedence.or)
    guard kind == .if else {
      endTree(outer)
      return value
    }
    advance()
    let test = try parseOperators(Precedence.or)
    guard take(.else) else {
      guard kind != .colon else { throw unexpected() }
      throw ParseFailure("expected 'else' after 'if' expression", at: span(from: start))
    }
    try enter()
    let otherwise = try parseExpression()
    leave()
    try grow()
    endTree(outer)
    return Expression(.conditional(test: test, then: value, otherwise: otherwise), at: span(from: start))
  }

  private mutating func parseLambda() throws(ParseFailure) -> Expression {
    let start = position
    let outer = beginTree()
    advance()
    try enter()
    let parameters = try parseParameters(until: .colon)
    guard take(.colon) else { throw unexpected() }
    let body = try parseExpression()
    leave()
    try grow()
    endTree(outer)
    return Expression(.lambda(parameters, body), at: span(from: start))
  }

  /// Reads `name := value` or an expression; a single `=` here was meant as something else.
  mutating func parseNamedExpression() throws(ParseFailure) -> Expression {
    let start = position
    let outer = beginTree()
    let value = try parseExpression()
    switch kind {
    case .walrus:
      guard case .name(let name) = value.kind, position == start + 1 else {
        throw ParseFailure("cannot use assignment expressions with \(value.description)", at: value.span)
      }
      try requireAssignable(name, at: value.span)
      advance()
      try enter()
      let assigned = try parseExpression()
      leave()
      try grow()
      endTree(outer)
      return Expression(.assignment(name, assigned), at: span(from: start))
    case .assign:
      throw mistakenAssignment(to: value, start: start)
    default:
      endTree(outer)
      return value
    }
  }

  /// Reads `*value` or a named expression, an element of a display.
  mutating func parseElement() throws(ParseFailure) -> Expression {
    kind == .star
      ? try parseOperators(Precedence.bitwiseOr, allowsStar: true) : try parseNamedExpression()
  }

  /// Reads expressions separated by commas, a tuple if there is a comma; each may be starred.
  mutating func parseStarExpressions() throws(ParseFailure) -> Expression {
    let start = position
    let outer = beginTree()
    let first = try parseStarExpression()
    guard kind == .comma else {
      endTree(outer)
      return first
    }
    var elements = [first]
    while take(.comma) {
      guard kind.startsExpression || kind == .star || kind == .invalid else { break }
      elements.append(try parseStarExpression())
    }
    try grow()
    endTree(outer)
    return Expression(.tuple(elements), at: span(from: start))
  }

  private mutating func parseStarExpression() throws(ParseFailure) -> Expression {
    kind == .star ? try parseOperators(Precedence.bitwiseOr, allowsStar: true) : try parseExpression()
  }

  /// Reads `yield`, `yield value` or `yield from value`.
  mutating func parseYield() throws(ParseFailure) -> Expression {
    let start = position
    advance()
    if take(.from) {
      let value = try parseExpression()
      try grow()
      return Expression(.yieldFrom(value), at: span(from: start))
    }
    guard kind.startsExpression || kind == .star else {
      return Expression(.yield(nil), at: span(from: start))
    }
    let value = try parseStarExpressions()
    try requireLoadable(value)
    try grow()
    return Expression(.yield(value), at: span(from: start))
  }

  /// Reads the right side of an assignment.
  mutating func parseAssigned() throws(ParseFailure) -> Expression {
    kind == .yield ? try parseYield() : try parseStarExpressions()
  }

  /// Checks that a value is not a lone `*value`.
  func requireLoadable(_ value: Expression) throws(ParseFailure) {
    guard case .starred = value.kind else { return }
    throw ParseFailure("can't use starred expression here", at: value.span)
  }

  /// What is wrong at a place where an expression ends and neither a comma nor the bracket's end follows.
  mutating func missingSeparator(after start: Int, in element: Expression) -> ParseFailure {
    guard kind.startsExpression, kind != .not, !startsSoftly(start), position > start else {
      return unexpected()
    }
    if case .lambda = element.kind { return unexpected() }
    if case .conditional = element.kind { return unexpected() }
    let found = errors.count
    defer { errors.removeSubrange(found...) }
    do throws(ParseFailure) {
      _ = kind == .lambda ? try parseLambda() : try parseOperators(Precedence.or)
      guard kind != .unclosed else { return unexpected() }
      return ParseFailure("invalid syntax. Perhaps you forgot a comma?", at: span(from: start))
    } catch .error(let inner) {
      return ParseFailure("invalid syntax", at: inner.span)
    } catch {
      return error
    }
  }

  /// Whether the tokens start as a string with a wrong prefix does, or a word that is sometimes a keyword.
  private func startsSoftly(_ start: Int) -> Bool {
    guard tokens[start].kind == .name else { return false }
    if tokens[start + 1].kind == .string { return true }
    let range = tokens[start].range
    return source.spells("_", in: range) || source.spells("match", in: range)
      || source.spells("case", in: range)
  }
}
