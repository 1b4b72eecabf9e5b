extension Parser {
  /// Reads a compound statement; nil if the next statement is a simple one.
  mutating func parseCompound() throws(ParseFailure) -> Statement? {
    let start = position
    switch kind {
    case .if: return try parseIf()
    case .while:
      advance()
      let test = try parseNamedExpression()
      let body = try parseBody(of: "'while' statement", line: tokens[start].line)
      let otherwise = try parseElse()
      return Statement(.while(test, body, otherwise: otherwise), at: span(from: start))
    case .for: return try parseFor()
    case .try: return try parseTry()
    case .with: return try parseWith()
    case .def: return try parseFunction(decorators: [], start: start)
    case .class: return try parseClass(decorators: [], start: start)
    case .at: return try parseDecorated()
    case .async: return try parseAsync()
    case .name where isName("match"): return try parseMatch()
    default: return nil
    }
  }

  /// Reads `if`, or `elif` as an `if`.
  private mutating func parseIf() throws(ParseFailure) -> Statement {
    // A chain of `elif` nests in the tree and not in the text: read it in a loop, build it from its end.
    var links: [(start: Int, test: Expression, body: [Statement])] = []
    repeat {
      let start = position
      let keyword = kind == .if ? "'if'" : "'elif'"
      advance()
      let test = try parseNamedExpression()
      let body = try parseBody(of: "\(keyword) statement", line: tokens[start].line)
      links.append((start, test, body))
      try grow()
    } while kind == .elif
    var otherwise = try parseElse()
    while let link = links.popLast() {
      otherwise = [
        Statement(.if(link.test, link.body, otherwise: otherwise), at: span(from: link.start))
      ]
    }
    return otherwise[0]
  }

  /// Reads `else: body`; without one the body is empty.
  mutating func parseElse() throws(ParseFailure) -> [Statement] {
    guard kind == .else else { return [] }
    let line = token.line
    advance()
    guard kind == .colon else { throw unexpected("expected ':'") }
    return try parseBody(of: "'else' statement", line: line)
  }

  private mutating func parseFor() throws(ParseFailure) -> Statement {
    let start = position
    advance()
    let target = try parseLoopTarget()
    try expect(.in)
    let iterable = try parseStarExpressions()
    try requireLoadable(iterable)
    let body = try parseBody(of: "'for' statement", line: tokens[start].line)
    let otherwise = try parseElse()
    return Statement(.for(target, in: iterable, body, otherwise: otherwise), at: span(from: start))
  }

  private mutating func parseTry() throws(ParseFailure) -> Statement {
    let start = position
    advance()
    guard kind == .colon else { throw unexpected("expected ':'") }
    let body = try parseBody(of: "'try' statement", line: tokens[start].line)
    var handlers: [ExceptionHandler] = []
    while kind == .except {
      if let last = handlers.last, last.type == nil {
        note("default 'except:' must be last", at: last.span)
      }
      handlers.append(try parseHandler())
    }
    let otherwise = handlers.isEmpty ? [] : try parseElse()
    var finally: [Statement] = []
    if kind == .finally {
      let line = token.line
      advance()
      guard kind == .colon else { throw unexpected("expected ':'") }
      finally = try parseBody(of: "'finally' statement", line: line)
    } else if handlers.isEmpty {
      // A missing body is the error to tell. What is next is a statement of its own, so the parser goes on.
      if !body.isEmpty { note(unexpected("expected 'except' or 'finally' block")) }
    }
    return Statement(.try(body, handlers, otherwise: otherwise, finally: finally), at: span(from: start))
  }

  private mutating func parseHandler() throws(ParseFailure) -> ExceptionHandler {
    let start = position
    advance()
    if kind == .star {
      note("exception groups ('except*') are not supported", at: span(from: start).extended(to: token.span))
      advance()
      guard kind != .newline, kind != .colon else {
        throw unexpected("expected one or more exception types")
      }
    }
    var type: Expression?
    var name: String?
    if kind != .colon {
      guard kind != .newline else { throw unexpected("expected ':'") }
      let first = position
      type = try parseExpression()
      if take(.as) {
        name = try expectName()
      } else if kind == .comma {
        name = try parseHandlerComma(from: first)
      }
    }
    let line = tokens[start].line
    let body = try parseBody(of: "'except' statement", line: line)
    return ExceptionHandler(type: type, name: name, body: body, at: span(from: start))
  }

  private mutating func parseWith() throws(ParseFailure) -> Statement {
    let start = position
    advance()
    let items: [(context: Expression, target: Expression?)]
    if let wrapped = try parseParenthesizedItems() {
      items = wrapped
    } else {
      items = try parseItems(until: .colon)
    }
    let body = try parseBody(of: "'with' statement", line: tokens[start].line)
    return Statement(.with(items, body), at: span(from: start))
  }

  /// Reads items in parentheses if the parentheses are around all of them.
  private mutating func parseParenthesizedItems() throws(ParseFailure)
    -> [(context: Expression, target: Expression?)]?
  {
    guard kind == .leftParenthesis, let end = closingPosition(of: position) else { return nil }
    guard end + 1 < tokens.count, tokens[end + 1].kind == .colon, end > position + 1 else { return nil }
    let (start, found, outer) = (position, errors.count, depth)
    advance()
    do throws(ParseFailure) {
      try enter()
      let items = try parseItems(until: .rightParenthesis)
      leave()
      try expect(.rightParenthesis)
      return items
    } catch {
      // A tuple or a generator expression in parentheses, perhaps; it finds its own errors.
      (position, depth) = (start, outer)
      errors.removeSubrange(found...)
      return nil
    }
  }

  private mutating func parseItems(until end: TokenKind) throws(ParseFailure)
    -> [(context: Expression, target: Expression?)]
  {
    var items: [(context: Expression, target: Expression?)] = []
    repeat {
      if end == .rightParenthesis, kind == end, !items.isEmpty { break }
      let context = try parseExpression()
      var target: Expression?
      if take(.as) {
        let expression = try parseOperators(Precedence.bitwiseOr, allowsStar: true)
        try requireTarget(expression, verb: "assign to")
        target = expression
      }
      items.append((context, target))
    } while take(.comma)
    return items
  }

  /// Where the bracket at token `start` is closed.
  func closingPosition(of start: Int) -> Int? {
    var depth = 0
    for index in start..<tokens.count {
      switch tokens[index].kind {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace:
        depth -= 1
        if depth == 0 { return index }
      case .newline, .unclosed, .end: return nil
      default: break
      }
    }
    return nil
  }
}
