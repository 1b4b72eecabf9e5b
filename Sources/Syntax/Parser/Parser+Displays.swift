extension Parser {
  /// Reads a tuple, a generator expression, or an expression in parentheses.
  mutating func parseParenthesized() throws(ParseFailure) -> Expression {
    let start = position
    try open()
    if kind == .rightParenthesis {
      try close(.rightParenthesis)
      return Expression(.tuple([]), at: span(from: start))
    }
    let inner = try parseContents(until: .rightParenthesis)
    try close(.rightParenthesis)
    switch inner {
    case .plain(let value): return value
    case .made(let kind): return Expression(kind, at: span(from: start))
    }
  }

  /// What parentheses hold: a value that stands for itself, or one whose place is that of the parentheses.
  enum Contents {
    case plain(Expression)
    case made(Expression.Kind)
  }

  /// Reads what stands in parentheses, or in the braces of an f-string.
  mutating func parseContents(until end: TokenKind) throws(ParseFailure) -> Contents {
    if kind == .yield { return .plain(try parseYield()) }
    if kind == .doubleStar {
      let start = position
      advance()
      _ = try parseExpression()
      guard kind == end else { throw unexpected() }
      throw ParseFailure("cannot use double starred expression here", at: span(from: start))
    }
    let start = position
    let first = try parseElement()
    if kind == .for || kind == .async {
      try requireComprehensible(first)
      return .made(.comprehension(.generator, element: first, value: nil, try parseClauses()))
    }
    guard kind == .comma else {
      guard kind == end else { throw missingSeparator(after: start, in: first) }
      if case .starred = first.kind {
        throw ParseFailure("cannot use starred expression here", at: first.span)
      }
      return .plain(first)
    }
    return .made(.tuple(try parseElements(after: first, until: end)))
  }

  /// Reads the elements behind the first one and a comma.
  private mutating func parseElements(
    after first: Expression, until end: TokenKind
  ) throws(ParseFailure) -> [Expression] {
    var elements = [first]
    while take(.comma), kind != end {
      let start = position
      elements.append(try parseElement())
      guard kind == .comma || kind == end else {
        throw missingSeparator(after: start, in: elements[elements.count - 1])
      }
    }
    return elements
  }

  mutating func parseList() throws(ParseFailure) -> Expression {
    let start = position
    try open()
    if kind == .rightBracket {
      try close(.rightBracket)
      return Expression(.list([]), at: span(from: start))
    }
    let inner = try parseListElements(from: position, first: try parseElement(), until: .rightBracket)
    try close(.rightBracket)
    switch inner {
    case .elements(let elements): return Expression(.list(elements), at: span(from: start))
    case .comprehension(let element, let clauses):
      return Expression(.comprehension(.list, element: element, value: nil, clauses), at: span(from: start))
    }
  }

  private enum Elements {
    case elements([Expression])
    case comprehension(Expression, [ComprehensionClause])
  }

  /// Reads what follows the first element of a list or a set, which starts at token `start`.
  private mutating func parseListElements(
    from start: Int, first: Expression, until end: TokenKind
  ) throws(ParseFailure) -> Elements {
    if kind == .for || kind == .async {
      try requireComprehensible(first)
      return .comprehension(first, try parseClauses())
    }
    guard kind == .comma || kind == end else { throw missingSeparator(after: start, in: first) }
    var elements = [first]
    while take(.comma), kind != end, kind != .for {
      let place = position
      elements.append(try parseElement())
      guard kind == .comma || kind == end || kind == .for else {
        throw missingSeparator(after: place, in: elements[elements.count - 1])
      }
    }
    if kind == .for {
      let place = span(from: start)
      _ = try parseClauses()
      throw ParseFailure("did you forget parentheses around the comprehension target?", at: place)
    }
    return .elements(elements)
  }

  /// Reads a dictionary or a set.
  mutating func parseBraces() throws(ParseFailure) -> Expression {
    let start = position
    try open()
    if kind == .rightBrace {
      try close(.rightBrace)
      return Expression(.dictionary([]), at: span(from: start))
    }
    guard kind != .doubleStar else { return try parseDictionary(from: start, firstKey: nil) }
    let first = position
    let element = try parseElement()
    guard kind != .colon else {
      if case .starred = element.kind { throw unexpected() }
      if case .assignment = element.kind, tokens[first].kind == .name { throw unexpected() }
      return try parseDictionary(from: start, firstKey: element)
    }
    let inner = try parseListElements(from: first, first: element, until: .rightBrace)
    try close(.rightBrace)
    switch inner {
    case .elements(let elements): return Expression(.set(elements), at: span(from: start))
    case .comprehension(let element, let clauses):
      return Expression(.comprehension(.set, element: element, value: nil, clauses), at: span(from: start))
    }
  }
}
