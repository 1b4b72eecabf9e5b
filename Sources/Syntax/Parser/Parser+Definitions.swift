extension Parser {
  /// Reads the function or class behind decorators.
  mutating func parseDecorated() throws(ParseFailure) -> Statement {
    let start = position
    var decorators: [Expression] = []
    while take(.at) {
      decorators.append(try parseNamedExpression())
      try expect(.newline)
    }
    if kind == .async {
      note("'async' is not supported", at: token.span)
      advance()
      guard kind == .def else { throw unexpected() }
    }
    switch kind {
    case .def: return try parseFunction(decorators: decorators, start: start)
    case .class: return try parseClass(decorators: decorators, start: start)
    default: throw unexpected()
    }
  }

  mutating func parseFunction(decorators: [Expression], start: Int) throws(ParseFailure) -> Statement {
    let line = token.line
    advance()
    let name = try expectNewName()
    try expect(.leftParenthesis, "expected '('")
    bracketDepth += 1
    let parameters = try parseParameters(until: .rightParenthesis)
    bracketDepth -= 1
    try expect(.rightParenthesis)
    if take(.arrow) { _ = try parseExpression() }
    guard kind == .colon else { throw unexpected("expected ':'") }
    let body = try parseBody(of: "function definition", line: line)
    return Statement(
      .function(FunctionDefinition(name: name, parameters: parameters, body: body, decorators: decorators)),
      at: span(from: start))
  }

  mutating func parseClass(decorators: [Expression], start: Int) throws(ParseFailure) -> Statement {
    let line = token.line
    advance()
    let name = try expectNewName()
    let bases = kind == .leftParenthesis ? try parseArguments(isClass: true) : []
    let body = try parseBody(of: "class definition", line: line)
    return Statement(
      .class(ClassDefinition(name: name, bases: bases, body: body, decorators: decorators)),
      at: span(from: start))
  }
}
