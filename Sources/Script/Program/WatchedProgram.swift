import Syntax

/// A program that also evaluates expressions, once in each turn of its training loop.
struct WatchedProgram {
  /// The program with what is added.
  let program: Program

  /// Adds expressions to a program; throws where one is none, or the program has no loop.
  init(_ program: Program, watching watches: [ScriptSettings.Watch]) throws(SyntaxErrors) {
    guard !watches.isEmpty else {
      self.program = program
      return
    }
    var (lists, turns): ([Statement], [Statement]) = ([], [])
    for watch in watches {
      let value = try Self.expression(of: watch)
      let span = value.span
      func expression(_ kind: Expression.Kind) -> Expression { Expression(kind, at: span) }
      let list = expression(.name(Self.variable(of: watch.name)))
      lists.append(Statement(.assign([list], expression(.list([]))), at: span))
      let call = expression(
        .call(expression(.attribute(list, "append")), [Argument(.positional, value, at: span)]))
      turns.append(Statement(.expression(call), at: span))
    }
    let loop = TrainingLoop(in: program.body, adding: turns)
    guard loop.isFound else {
      let watch = watches[0]
      let span = SourceSpan(
        line: watch.line, column: watch.column, endLine: watch.line,
        endColumn: watch.column + watch.text.count)
      throw SyntaxErrors([
        SyntaxError("the program has no loop in whose turns this could be watched", at: span)
      ])
    }
    var body = loop.applied(to: program.body)
    body.insert(contentsOf: lists, at: body.documentation == nil ? 0 : 1)
    self.program = Program(body: body, notes: program.notes)
  }

  /// The variable that gathers the values; no program can write its name.
  static func variable(of watch: String) -> String { ".watch." + watch }

  /// The expression with the places of the option's text.
  private static func expression(of watch: ScriptSettings.Watch) throws(SyntaxErrors) -> Expression {
    let parsed = try OptionExpression.parse(watch.text, line: watch.line, column: watch.column)
    guard let value = parsed else {
      throw SyntaxErrors([
        SyntaxError(
          "'\(watch.text)' is not an expression",
          at: SourceSpan(
            line: watch.line, column: watch.column, endLine: watch.line, endColumn: watch.column + 1))
      ])
    }
    return value
  }
}
