extension Parser {
  /// Reads the arguments of a call, or the bases of a class, in their parentheses.
  mutating func parseArguments(isClass: Bool) throws(ParseFailure) -> [Argument] {
    try open()
    var arguments: [Argument] = []
    var order = ArgumentOrder()
    while kind != .rightParenthesis {
      let start = position
      let argument = try parseArgument(isOnly: arguments.isEmpty, isClass: isClass)
      guard kind == .comma || kind == .rightParenthesis else {
        throw missingSeparator(after: start + argument.kind.tokenCount, in: argument.value)
      }
      try order.add(argument)
      arguments.append(argument)
      guard take(.comma) else { break }
    }
    try close(.rightParenthesis)
    if let error = order.repetition { throw .error(error) }
    return arguments
  }

  private mutating func parseArgument(isOnly: Bool, isClass: Bool) throws(ParseFailure) -> Argument {
    let start = position
    switch kind {
    case .star:
      advance()
      let value = try parseExpression()
      if kind == .for {
        throw ParseFailure("iterable unpacking cannot be used in comprehension", at: span(from: start))
      }
      return Argument(.unpacked, value, at: span(from: start))
    case .doubleStar:
      advance()
      let value = try parseExpression()
      return Argument(.unpackedMapping, value, at: span(from: start))
    case .name where kind(ahead: 1) == .assign:
      return try parseKeywordArgument()
    default: break
    }
    let value = try parseArgumentValue()
    guard kind == .for || kind == .async else { return Argument(.positional, value, at: span(from: start)) }
    guard !isClass else { throw unexpected() }
    let clauses = try parseClauses()
    let generator = Expression(
      .comprehension(.generator, element: value, value: nil, clauses), at: span(from: start))
    // Without parentheses of its own it has to be the only argument.
    guard isOnly, kind != .comma else {
      throw ParseFailure("Generator expression must be parenthesized", at: generator.span)
    }
    return Argument(.positional, generator, at: generator.span)
  }

  private mutating func parseKeywordArgument() throws(ParseFailure) -> Argument {
    let start = position
    let name = try expectName()
    advance()
    let place = span(from: start)
    guard kind != .comma, kind != .rightParenthesis else { throw unexpected() }
    let value = try parseExpression()
    if kind == .for {
      throw ParseFailure(
        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", at: place)
    }
    try requireAssignable(name, at: span(from: start))
    return Argument(.keyword(name), value, at: span(from: start))
  }

  /// Reads a positional argument; an equals sign behind anything but a name is a mistake of its own.
  private mutating func parseArgumentValue() throws(ParseFailure) -> Expression {
    let start = position
    let value = try parseExpression()
    if kind == .assign {
      advance()
      let place = span(from: start)
      switch value.kind {
      case .boolean where position == start + 2, .none where position == start + 2:
        throw ParseFailure("cannot assign to \(value.description)", at: place)
      default:
        throw ParseFailure("expression cannot contain assignment, perhaps you meant \"==\"?", at: place)
      }
    }
    guard kind == .walrus else { return value }
    position = start
    return try parseNamedExpression()
  }
}

extension Argument.Kind {
  /// How many tokens stand before the value.
  fileprivate var tokenCount: Int {
    switch self {
    case .positional: 0
    case .unpacked, .unpackedMapping: 1
    case .keyword: 2
    }
  }
}
