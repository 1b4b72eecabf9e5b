extension Parser {
  /// Reads an atom with the attributes, calls and subscripts behind it.
  mutating func parsePrimary() throws(ParseFailure) -> Expression {
    let start = position
    let isAwaited = take(.await)
    var value = try parseAtom()
    if isAwaited { note("'await' is not supported", at: tokens[start].span) }
    while true {
      switch kind {
      case .dot:
        advance()
        let name = try expectName()
        value = Expression(.attribute(value, name), at: span(from: start))
      case .leftParenthesis:
        let arguments = try parseArguments(isClass: false)
        value = Expression(.call(value, arguments), at: span(from: start))
      case .leftBracket:
        let index = try parseSubscript()
        value = Expression(.index(value, index), at: span(from: start))
      default: return value
      }
      try grow()
    }
  }

  private mutating func parseAtom() throws(ParseFailure) -> Expression {
    let place = token
    switch place.kind {
    case .name:
      advance()
      return Expression(.name(text(of: place)), at: place.span)
    case .number:
      advance()
      let number = try number(of: place)
      if case .imaginary = number { note("complex numbers are not supported", at: place.span) }
      return Expression(number, at: place.span)
    case .string: return try parseStrings()
    case .leftParenthesis: return try parseParenthesized()
    case .leftBracket: return try parseList()
    case .leftBrace: return try parseBraces()
    case .backquote: return try parseBackquotes()
    case .true, .false:
      advance()
      return Expression(.boolean(place.kind == .true), at: place.span)
    case .noneKeyword:
      advance()
      return Expression(.none, at: place.span)
    case .ellipsis:
      advance()
      return Expression(.ellipsis, at: place.span)
    default: throw unexpected()
    }
  }

  /// Enters a bracket.
  mutating func open() throws(ParseFailure) {
    advance()
    try enter()
    bracketDepth += 1
  }

  /// Leaves a bracket that has a node of its own in the tree, and perhaps nodes around what is in it.
  mutating func close(_ kind: TokenKind) throws(ParseFailure) {
    try expect(kind)
    leave()
    bracketDepth -= 1
    try grow()
    try grow()
  }

  /// Reads `[index]`, with slices and several indices as a tuple.
  private mutating func parseSubscript() throws(ParseFailure) -> Expression {
    try open()
    let start = position
    let first = try parseIndex()
    guard kind == .comma else {
      guard kind == .rightBracket else { throw missingSeparator(after: start, in: first) }
      try close(.rightBracket)
      return first
    }
    var indices = [first]
    while take(.comma), kind != .rightBracket {
      let place = position
      indices.append(try parseIndex())
      guard kind == .comma || kind == .rightBracket else {
        throw missingSeparator(after: place, in: indices[indices.count - 1])
      }
    }
    let span = span(from: start)
    try close(.rightBracket)
    return Expression(.tuple(indices), at: span)
  }

  private mutating func parseIndex() throws(ParseFailure) -> Expression {
    let start = position
    if kind == .star {
      note("'*' in a subscript is not supported", at: token.span)
      return try parseOperators(Precedence.bitwiseOr, allowsStar: true)
    }
    var lower: Expression?
    if kind != .colon {
      let value = try parseNamedExpression()
      guard kind == .colon else { return value }
      if case .assignment = value.kind, tokens[start].kind == .name { throw unexpected() }
      lower = value
    }
    try expect(.colon)
    var (upper, step): (Expression?, Expression?)
    if !endsSlicePart { upper = try parseExpression() }
    if take(.colon), !endsSlicePart {
      if let count = try parseImaginaryStep() { step = count } else { step = try parseExpression() }
    }
    return Expression(.slice(lower, upper, step), at: span(from: start))
  }

  /// Reads a number of points, as in `mgrid[0:1:5j]`; nil if something else stands there.
  private mutating func parseImaginaryStep() throws(ParseFailure) -> Expression? {
    let place = token
    guard kind == .number, [.comma, .rightBracket].contains(self.kind(ahead: 1)),
      case .imaginary(let count) = try number(of: place)
    else { return nil }
    advance()
    return Expression(.imaginary(count), at: place.span)
  }

  private var endsSlicePart: Bool { kind == .colon || kind == .comma || kind == .rightBracket }

  /// Reads Python 2's `` `value` ``.
  private mutating func parseBackquotes() throws(ParseFailure) -> Expression {
    let start = position
    notes.add(.backquotes, at: token.span)
    notes.add(.pythonTwo, at: token.span)
    advance()
    try enter()
    let value = try parseStarExpressions()
    leave()
    try expect(.backquote)
    try grow()
    let whole = span(from: start)
    return Expression(
      .call(Expression(.name("repr"), at: whole), [Argument(.positional, value, at: value.span)]), at: whole)
  }
}
