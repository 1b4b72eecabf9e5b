extension Parser {
  /// Reads statements up to the end of their block.
  mutating func parseStatements() -> [Statement] {
    var statements: [Statement] = []
    let outer = height
    var highest = 0
    while kind != .end, kind != .dedent, errors.count < Self.errorLimit + missingBodies.count {
      height = 0
      if kind == .indent {
        note("unexpected indent", at: token.span)
        parseDiscardedBlock()
        continue
      }
      let start = position
      let depths = (depth, bracketDepth)
      do throws(ParseFailure) {
        try parseStatement(into: &statements)
      } catch {
        // What the lexer could not read is the cause of what the parser cannot.
        if !hasInvalidToken(from: start) { note(error) }
        (depth, bracketDepth) = depths
        recover()
      }
      highest = max(highest, height)
    }
    height = max(outer, highest + 1)
    return statements
  }

  /// Goes on behind a statement that could not be read; what is inside its body is read for its own errors.
  private mutating func recover() {
    skipLogicalLine()
    if kind == .indent { parseDiscardedBlock() }
    while kind == .else || kind == .elif || kind == .except || kind == .finally {
      skipLogicalLine()
      if kind == .indent { parseDiscardedBlock() }
    }
  }

  /// Whether the lexer has reported something from token `start` to the end of the line that the parser is
  /// in.
  private func hasInvalidToken(from start: Int) -> Bool {
    for index in start..<tokens.count {
      switch tokens[index].kind {
      case .invalid: return true
      case .newline, .end: if index >= position { return false }
      default: break
      }
    }
    return false
  }

  mutating func skipLogicalLine() {
    while kind != .newline, kind != .end, kind != .indent, kind != .dedent { advance() }
    _ = take(.newline)
  }

  /// Reads an indented block whose place in the program is not clear.
  mutating func parseDiscardedBlock() {
    advance()
    _ = parseStatements()
    _ = take(.dedent)
  }

  /// Reads a compound statement, or the simple ones of a line.
  private mutating func parseStatement(into statements: inout [Statement]) throws(ParseFailure) {
    if let compound = try parseCompound() {
      statements.append(compound)
      return
    }
    try parseSimpleStatements(into: &statements)
  }

  /// Reads simple statements separated by semicolons, and the end of their line.
  mutating func parseSimpleStatements(into statements: inout [Statement]) throws(ParseFailure) {
    repeat {
      statements.append(try parseSimple())
    } while take(.semicolon) && kind != .newline && kind != .end
    guard kind != .end else { return }
    try expect(.newline)
  }

  /// Reads the body of a compound statement, whose colon is next.
  ///
  /// - Parameter owner: what the body belongs to, in the words of the error of a missing one.
  mutating func parseBody(of owner: String, line: Int32) throws(ParseFailure) -> [Statement] {
    try expectColon()
    var statements: [Statement] = []
    guard take(.newline) else {
      try parseSimpleStatements(into: &statements)
      return statements
    }
    guard take(.indent) else {
      let message = "expected an indented block after \(owner) on line \(line)"
      let error = SyntaxError(message, at: place)
      errors.append(error)
      missingBodies.append(error)
      return statements
    }
    statements = parseStatements()
    _ = take(.dedent)
    return statements
  }

  /// Passes over the colon of a compound statement.
  private mutating func expectColon() throws(ParseFailure) {
    guard !take(.colon) else { return }
    throw unexpected(kind == .newline || kind == .end ? "expected ':'" : "invalid syntax")
  }
}
