/// Reads a program of the dialect: Python 3.11 as people write it, and Python 2's statements.
///
/// A recursive descent over the tokens. What is wrong in a statement is noted and the next statement read, so
/// that one run tells all that is wrong with a program.
public struct Parser: Sendable {
  /// How deep brackets and operators may nest in the text.
  public static let depthLimit = 200
  /// How deep a tree may be: chains such as `a + b + c` nest in the tree and not in the text.
  public static let heightLimit = 1000
  /// The most errors that one run tells.
  public static let errorLimit = 50

  let source: SourceText
  let keywords: KeywordTable
  var tokens: [Token]
  var position = 0
  var errors: [SyntaxError]
  var notes: SourceNotes
  var python = PythonVersion()
  /// How deep in the text the parser is.
  var depth = 0
  /// How deep the highest of the trees is that were made since it was last set to zero.
  var height = 0
  /// How many brackets are open where the parser is.
  var bracketDepth = 0
  /// The statements that were expected to have an indented body and have none.
  var missingBodies: [SyntaxError] = []

  /// Parses a whole program.
  ///
  /// - Throws: all that is wrong with the program or not supported of it, in the order of the text.
  public static func parse(_ text: String) throws(SyntaxErrors) -> Program {
    guard text.utf8.count <= SourceText.byteLimit else {
      let start = SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1)
      let size =
        "the program is \(text.utf8.count) bytes long; the most that is read are \(SourceText.byteLimit)"
      throw SyntaxErrors([SyntaxError(size, at: start)])
    }
    var parser = Parser(SourceText(text))
    return try parser.parseProgram()
  }

  init(_ source: SourceText) {
    keywords = KeywordTable()
    var lexer = Lexer(source, keywords: keywords)
    lexer.run()
    self.source = source
    tokens = lexer.tokens
    errors = lexer.errors
    notes = lexer.notes
  }

  private mutating func parseProgram() throws(SyntaxErrors) -> Program {
    findPythonVersion()
    let lexerErrors = errors
    var body = parseStatements()
    while kind == .dedent, errors.count < Self.errorLimit {
      advance()
      body += parseStatements()
    }
    if let error = lostIndentation() {
      throw SyntaxErrors(Self.ordered(lexerErrors + [error]))
    }
    let hasDeclarations = tokens.contains { $0.kind == .global || $0.kind == .nonlocal }
    var checker = ScopeChecker(isComplete: errors.isEmpty, hasDeclarations: hasDeclarations)
    checker.check(body)
    errors += checker.errors
    guard errors.isEmpty else { throw SyntaxErrors(Self.ordered(errors)) }
    return Program(body: body, notes: notes.notes)
  }

  /// The error of a program whose lines all start at the margin although some need to be indented.
  private func lostIndentation() -> SyntaxError? {
    guard missingBodies.count > 1, !tokens.contains(where: { $0.kind == .indent }) else { return nil }
    return SyntaxError(
      "\(missingBodies[0].message): the program's indentation was lost in copying", at: missingBodies[0].span,
      help: "copy it again from where it is shown with its indentation, or indent the bodies by hand")
  }

  /// The errors in the order of the text, each once, as many as are told.
  private static func ordered(_ errors: [SyntaxError]) -> [SyntaxError] {
    let sorted = errors.enumerated().sorted { first, second in
      if first.element.span.precedes(second.element.span) { return true }
      if second.element.span.precedes(first.element.span) { return false }
      return first.offset < second.offset
    }
    var result: [SyntaxError] = []
    for (_, error) in sorted where result.last != error {
      result.append(error)
      if result.count == errorLimit { break }
    }
    return result
  }
}
