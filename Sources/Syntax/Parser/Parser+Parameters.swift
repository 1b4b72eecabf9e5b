extension Parser {
  /// Reads the parameters of a function, or of a lambda, which have no annotations.
  mutating func parseParameters(until end: TokenKind) throws(ParseFailure) -> Parameters {
    let isLambda = end == .colon
    var parameters = Parameters()
    var names: Set<String> = []
    var hasStar = false
    var hasSlash = false
    while kind != end {
      switch kind {
      case .leftParenthesis:
        let start = position
        position = closingPosition(of: start).map { $0 + 1 } ?? position
        let subject = isLambda ? "Lambda expression" : "Function"
        throw ParseFailure("\(subject) parameters cannot be parenthesized", at: span(from: start))
      case .slash:
        if hasSlash { throw unexpected("/ may appear only once") }
        if hasStar { throw unexpected("/ must be ahead of *") }
        if parameters.positional.isEmpty { throw unexpected("at least one argument must precede /") }
        hasSlash = true
        parameters.positionalOnlyCount = parameters.positional.count
        advance()
      case .star:
        if hasStar { throw unexpected("* argument may appear only once") }
        hasStar = true
        parameters.rest = try parseRest(until: end, names: &names)
      case .doubleStar:
        advance()
        parameters.keywordRest = try parseParameter(isLambda: isLambda, names: &names)
        if kind == .assign { throw unexpected("var-keyword argument cannot have default value") }
        _ = take(.comma)
        guard kind == end || !isParameterStart else {
          throw unexpected("arguments cannot follow var-keyword argument")
        }
        return parameters
      default:
        var parameter = try parseParameter(isLambda: isLambda, names: &names)
        parameter.defaultValue = try parseDefault(until: end)
        if hasStar {
          parameters.keywordOnly.append(parameter)
          break
        }
        if parameter.defaultValue == nil, parameters.positional.last?.defaultValue != nil {
          throw ParseFailure("non-default argument follows default argument", at: parameter.span)
        }
        parameters.positional.append(parameter)
      }
      guard take(.comma) else { break }
    }
    return parameters
  }

  private var isParameterStart: Bool {
    kind == .name || kind == .star || kind == .doubleStar || kind == .slash
  }

  private mutating func parseParameter(
    isLambda: Bool, names: inout Set<String>
  ) throws(ParseFailure) -> Parameters.Parameter {
    let span = token.span
    let name = try expectNewName()
    if !names.insert(name).inserted {
      note("duplicate argument '\(name)' in function definition", at: span)
    }
    if !isLambda, take(.colon) { _ = try parseExpression() }
    return Parameters.Parameter(name, at: span)
  }

  private mutating func parseDefault(until end: TokenKind) throws(ParseFailure) -> Expression? {
    guard kind == .assign else { return nil }
    let place = token.span
    advance()
    guard kind != end, kind != .comma else {
      throw ParseFailure("expected default value expression", at: place)
    }
    return try parseExpression()
  }

  /// Reads what follows a `*`: a name, or nothing if only keywords follow.
  private mutating func parseRest(
    until end: TokenKind, names: inout Set<String>
  ) throws(ParseFailure) -> Parameters.Parameter? {
    let star = token.span
    advance()
    if kind == .name {
      let isLambda = end == .colon
      let span = token.span
      let name = try expectNewName()
      if !names.insert(name).inserted {
        note("duplicate argument '\(name)' in function definition", at: span)
      }
      if !isLambda, take(.colon) {
        _ = take(.star)
        _ = try parseExpression()
      }
      if kind == .assign { throw unexpected("var-positional argument cannot have default value") }
      return Parameters.Parameter(name, at: span)
    }
    if kind == end || kind == .comma && (kind(ahead: 1) == end || kind(ahead: 1) == .doubleStar) {
      throw ParseFailure("named arguments must follow bare *", at: star)
    }
    guard kind == .comma else { throw unexpected() }
    return nil
  }
}
