/// Python 2's statements, read as what they are in Python 3.
extension Parser {
  /// Looks through the tokens for what only Python 2 reads.
  ///
  /// `print -x` or `print (a), b` mean something in both, so it has to be known before they are read.
  mutating func findPythonVersion() {
    var firstRange: SourceSpan?
    var definesRange = false
    for index in tokens.indices {
      let token = tokens[index]
      switch token.kind {
      case .backquote, .except, .raise: break
      case .name:
        if source.spells("print_function", in: token.range) { python.hasPrintFunction = true }
        if source.spells("xrange", in: token.range) {
          if tokens[index + 1].kind == .assign { definesRange = true }
          if firstRange == nil { firstRange = token.span }
        }
      default: continue
      }
      if isPythonTwo(at: index) {
        python.isTwo = true
        notes.add(.pythonTwo, at: token.span)
      }
    }
    if notes.contains(.pythonTwo) { python.isTwo = true }
    if let firstRange, !definesRange { notes.add(.pythonTwo, at: firstRange) }
  }

  /// Whether a statement starts at token `index` that only Python 2 reads.
  private func isPythonTwo(at index: Int) -> Bool {
    if tokens[index].kind == .backquote { return true }
    if index > 0 {
      switch tokens[index - 1].kind {
      case .newline, .indent, .dedent, .semicolon, .colon: break
      default: return false
      }
    }
    switch tokens[index].kind {
    case .name where source.spells("print", in: tokens[index].range):
      switch tokens[index + 1].kind {
      case .string, .name, .number, .true, .false, .noneKeyword, .lambda, .leftBrace, .tilde, .backquote:
        return true
      case .not: return tokens[index + 2].kind != .in
      case .leftParenthesis:
        // With a function that prints this would stop the program: `print ("%d") % x`.
        guard tokens[index + 1].start > tokens[index].end, let end = closingPosition(of: index + 1) else {
          return false
        }
        return tokens[end + 1].kind == .percent
      default: return false
      }
    case .name where source.spells("exec", in: tokens[index].range):
      return tokens[index + 1].kind == .string || tokens[index + 1].kind == .name
    case .except: return comma(from: index).map { isHandlerComma($0) } ?? false
    case .raise: return comma(from: index) != nil
    default: return false
    }
  }

  /// The first comma of a line that is in no bracket.
  private func comma(from start: Int) -> Int? {
    var depth = 0
    for index in start..<tokens.count {
      switch tokens[index].kind {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
      case .comma where depth == 0: return index
      case .newline, .semicolon, .end: return nil
      case .colon where depth == 0: return nil
      default: break
      }
    }
    return nil
  }

  private func isHandlerComma(_ index: Int) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].kind == .name && tokens[index + 2].kind == .colon
  }

  /// Reads a `print` or `exec` statement; nil if the next statement is another one.
  mutating func parsePythonTwo() throws(ParseFailure) -> Statement? {
    if isName("exec"), kind(ahead: 1) == .string || kind(ahead: 1) == .name {
      throw ParseFailure("'exec' is not supported", at: token.span)
    }
    guard isName("print") else { return nil }
    let next = kind(ahead: 1)
    if python.hasPrintFunction {
      guard next.startsExpression, next == .name || next == .number || next == .string else { return nil }
      throw ParseFailure("Missing parentheses in call to 'print'. Did you mean print(...)?", at: token.span)
    }
    switch next {
    case .shiftRight: throw ParseFailure("'print >>' is not supported", at: token.span)
    case .leftParenthesis:
      guard !hasKeywordArgument(from: position + 1) else { return nil }
      return try parsePrint()
    case .newline, .semicolon, .end: return try parsePrint()
    case .not: return kind(ahead: 2) == .in ? nil : try parsePrint()
    default: return next.startsExpression ? try parsePrint() : nil
    }
  }

  /// Whether a parenthesis holds `name=value` or `*values`, as only the arguments of a function do.
  private func hasKeywordArgument(from start: Int) -> Bool {
    guard let end = closingPosition(of: start) else { return true }
    var depth = 0
    for index in start..<end {
      switch tokens[index].kind {
      case .leftParenthesis, .leftBracket, .leftBrace: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace: depth -= 1
      case .assign where depth == 1: return true
      case .star, .doubleStar:
        let before = tokens[index - 1].kind
        if depth == 1, before == .comma || before == .leftParenthesis { return true }
      default: break
      }
    }
    return false
  }

  /// Reads `print a, b,` as `print(a, b, end=' ')`.
  private mutating func parsePrint() throws(ParseFailure) -> Statement {
    let start = position
    let function = Expression(.name("print"), at: token.span)
    let end = kind(ahead: 1) == .leftParenthesis ? closingPosition(of: position + 1) : nil
    advance()
    var arguments: [Argument] = []
    var isContinued = false
    while !endsStatement {
      isContinued = false
      let value = try parseExpression()
      arguments.append(Argument(.positional, value, at: value.span))
      guard take(.comma) else { break }
      isContinued = true
    }
    if isContinued {
      let place = tokens[position - 1].span
      arguments.append(Argument(.keyword("end"), Expression(.string(" "), at: place), at: place))
    }
    if end != position - 1 { notes.add(.printStatements, at: function.span) }
    try grow()
    let whole = span(from: start)
    return Statement(.expression(Expression(.call(function, arguments), at: whole)), at: whole)
  }

  /// Reads the name in `except E, name`, whose comma is next.
  ///
  /// - Parameter first: the first token of the exception's type.
  mutating func parseHandlerComma(from first: Int) throws(ParseFailure) -> String {
    guard isHandlerComma(position) else {
      advance()
      _ = try parseStarExpressions()
      throw ParseFailure("multiple exception types must be parenthesized", at: span(from: first))
    }
    notes.add(.exceptCommas, at: span(from: first))
    advance()
    return try expectName()
  }

  /// Reads `raise`, with a cause, or with a value behind a comma as in Python 2.
  mutating func parseRaise() throws(ParseFailure) -> Statement {
    let start = position
    advance()
    guard !endsStatement else { return Statement(.raise(nil, cause: nil), at: span(from: start)) }
    let first = position
    var error = try parseExpression()
    if take(.from) {
      let cause = try parseExpression()
      return Statement(.raise(error, cause: cause), at: span(from: start))
    }
    if kind == .comma {
      notes.add(.raiseCommas, at: span(from: start))
      advance()
      let value = try parseExpression()
      // The third operand, a traceback, has no counterpart.
      if take(.comma) { _ = try parseExpression() }
      let arguments: [Argument] =
        switch value.kind {
        case .none: []
        case .tuple(let elements): elements.map { Argument(.positional, $0, at: $0.span) }
        default: [Argument(.positional, value, at: value.span)]
        }
      try grow()
      error = Expression(.call(error, arguments), at: span(from: first))
    }
    return Statement(.raise(error, cause: nil), at: span(from: start))
  }
}
