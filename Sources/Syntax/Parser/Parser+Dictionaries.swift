extension Parser {
  /// Reads the rest of a dictionary whose brace is token `start`.
  ///
  /// - Parameter firstKey: the first key, whose colon is next; nil if a `**mapping` is.
  mutating func parseDictionary(from start: Int, firstKey: Expression?) throws(ParseFailure) -> Expression {
    var items: [(key: Expression?, value: Expression)] = []
    var key = firstKey
    repeat {
      guard kind != .rightBrace else { break }
      let first = position
      if key == nil, kind == .doubleStar {
        advance()
        let mapping = try parseOperators(Precedence.bitwiseOr)
        if kind == .for || kind == .async {
          throw ParseFailure("dict unpacking cannot be used in dict comprehension", at: tokens[first].span)
        }
        items.append((nil, mapping))
      } else {
        let name: Expression
        if let key { name = key } else { name = try parseKey() }
        key = nil
        let place = token.span
        try expect(.colon)
        let (begin, value) = (position, try parseDictionaryValue(colon: place))
        if kind == .for || kind == .async, items.isEmpty {
          let clauses = try parseClauses()
          try close(.rightBrace)
          return Expression(
            .comprehension(.dictionary, element: name, value: value, clauses), at: span(from: start))
        }
        items.append((name, value))
        guard kind == .comma || kind == .rightBrace else { throw missingSeparator(after: begin, in: value) }
      }
    } while take(.comma)
    try close(.rightBrace)
    return Expression(.dictionary(items), at: span(from: start))
  }

  private mutating func parseKey() throws(ParseFailure) -> Expression {
    let key = try parseExpression()
    guard kind != .colon else { return key }
    guard kind != .invalid, kind != .unclosed else { throw unexpected() }
    throw ParseFailure("':' expected after dictionary key", at: key.span)
  }

  private mutating func parseDictionaryValue(colon: SourceSpan) throws(ParseFailure) -> Expression {
    switch kind {
    case .comma, .rightBrace:
      throw ParseFailure("expression expected after dictionary key and ':'", at: colon)
    case .star:
      throw unexpected("cannot use a starred expression in a dictionary value")
    default:
      return try parseExpression()
    }
  }

  /// Reads the `for` and `if` clauses of a comprehension.
  mutating func parseClauses() throws(ParseFailure) -> [ComprehensionClause] {
    var clauses: [ComprehensionClause] = []
    while kind == .for || kind == .async {
      if kind == .async {
        note("'async' is not supported", at: token.span)
        advance()
      }
      try expect(.for)
      let target = try parseLoopTarget()
      try expect(.in)
      var clause = ComprehensionClause(
        target: target, iterable: try parseOperators(Precedence.or), conditions: [])
      while take(.if) { clause.conditions.append(try parseOperators(Precedence.or)) }
      clauses.append(clause)
    }
    return clauses
  }

  /// Checks that the element of a comprehension is not a `*value`.
  func requireComprehensible(_ element: Expression) throws(ParseFailure) {
    guard case .starred = element.kind else { return }
    throw ParseFailure("iterable unpacking cannot be used in comprehension", at: element.span)
  }
}
