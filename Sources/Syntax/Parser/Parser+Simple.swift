extension Parser {
  /// Reads a statement that fits in a line.
  mutating func parseSimple() throws(ParseFailure) -> Statement {
    let start = position
    switch kind {
    case .pass: return take(.pass, as: .pass)
    case .break: return take(.break, as: .break)
    case .continue: return take(.continue, as: .continue)
    case .return:
      advance()
      guard !endsStatement else { return Statement(.return(nil), at: span(from: start)) }
      let value = try parseStarExpressions()
      try requireLoadable(value)
      return Statement(.return(value), at: span(from: start))
    case .raise: return try parseRaise()
    case .global, .nonlocal:
      let isGlobal = kind == .global
      advance()
      var names: [String] = []
      repeat { names.append(try expectName()) } while take(.comma)
      return Statement(isGlobal ? .global(names) : .nonlocal(names), at: span(from: start))
    case .del: return try parseDelete()
    case .assert:
      advance()
      let test = try parseExpression()
      let message = take(.comma) ? try parseExpression() : nil
      return Statement(.assert(test, message), at: span(from: start))
    case .import: return try parseImport()
    case .from: return try parseImportFrom()
    case .name where python.isTwo:
      if let statement = try parsePythonTwo() { return statement }
      return try parseExpressionStatement()
    default: return try parseExpressionStatement()
    }
  }

  private mutating func take(_ kind: TokenKind, as statement: Statement.Kind) -> Statement {
    let span = token.span
    advance()
    return Statement(statement, at: span)
  }

  var endsStatement: Bool { kind == .newline || kind == .semicolon || kind == .end }

  private mutating func parseDelete() throws(ParseFailure) -> Statement {
    let start = position
    advance()
    let targets = try parseStarExpressions()
    try requireTarget(targets, verb: "delete")
    let whole = span(from: start)
    // Deleting a tuple is deleting what it holds.
    if case .tuple(let elements) = targets.kind { return Statement(.delete(elements), at: whole) }
    return Statement(.delete([targets]), at: whole)
  }

  /// Reads an expression, an assignment, an annotation or an augmented assignment.
  private mutating func parseExpressionStatement() throws(ParseFailure) -> Statement {
    let start = position
    let first = try parseAssigned()
    switch kind {
    case .assign: return try parseAssignment(first, start: start)
    case .colon: return try parseAnnotation(first, start: start)
    default: break
    }
    guard let symbol = kind.augmentedOperator else {
      try requireLoadable(first)
      return Statement(.expression(first), at: span(from: start))
    }
    switch first.kind {
    case .name, .attribute, .index: try requireTarget(first, verb: "assign to")
    default:
      let message = "'\(first.description)' is an illegal expression for augmented assignment"
      throw ParseFailure(message, at: first.span)
    }
    advance()
    let value = try parseAssigned()
    try requireLoadable(value)
    return Statement(.augmented(first, symbol, value), at: span(from: start))
  }

  private mutating func parseAssignment(_ first: Expression, start: Int) throws(ParseFailure) -> Statement {
    var targets: [Expression] = []
    var value = first
    var valueStart = start
    while kind == .assign {
      if tokens[valueStart].kind == .yield {
        throw ParseFailure("assignment to yield expression not possible", at: value.span)
      }
      if let wrong = value.invalidTarget(allowsStar: true) {
        if targets.isEmpty { throw wrongTarget(value, wrong: wrong, start: start) }
        throw ParseFailure("cannot assign to \(wrong.description)", at: wrong.span)
      }
      targets.append(value)
      advance()
      valueStart = position
      value = try parseAssigned()
    }
    for target in targets { try requireTarget(target, verb: "assign to") }
    try requireLoadable(value)
    return Statement(.assign(targets, value), at: span(from: start))
  }

  /// The failure of a first target that is none: an equals sign too few, perhaps.
  private mutating func wrongTarget(_ target: Expression, wrong: Expression, start: Int) -> ParseFailure {
    if case .error(let error) = mistakenAssignment(to: target, start: start),
      error.message != "invalid syntax"
    {
      return .error(error)
    }
    return ParseFailure("cannot assign to \(wrong.description)", at: wrong.span)
  }

  private mutating func parseAnnotation(_ target: Expression, start: Int) throws(ParseFailure) -> Statement {
    advance()
    // The annotation is not evaluated, and what it is matters to nobody.
    _ = try parseExpression()
    switch target.kind {
    case .name, .attribute, .index: try requireTarget(target, verb: "assign to")
    case .list: throw ParseFailure("only single target (not list) can be annotated", at: target.span)
    case .tuple: throw ParseFailure("only single target (not tuple) can be annotated", at: target.span)
    default: throw ParseFailure("illegal target for annotation", at: target.span)
    }
    guard take(.assign) else { return Statement(.annotated(target, nil), at: span(from: start)) }
    let value = try parseAssigned()
    try requireLoadable(value)
    return Statement(.annotated(target, value), at: span(from: start))
  }
}
