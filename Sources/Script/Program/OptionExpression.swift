import Syntax

/// An expression of the language that is given to a program from outside of its text.
enum OptionExpression {
  /// Reads an expression whose first character is at a place of its own, behind the program.
  ///
  /// Throws what is wrong with it at its place; nil where it is something else than one expression.
  static func parse(_ text: String, line: Int, column: Int) throws(SyntaxErrors) -> Expression? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    // It is read in parentheses that stand before it, so that it may be of several lines.
    let lines = String(repeating: "\n", count: max(0, line - 1))
    let padded = lines + "(" + String(repeating: " ", count: max(0, column - 2)) + text + ")\n"
    let parsed = try Parser.parse(padded)
    guard parsed.body.count == 1, case .expression(let value) = parsed.body[0].kind else { return nil }
    return value
  }
  /// Reads an expression that stands nowhere; throws where it is none.
  static func whole(_ text: String) throws(SyntaxErrors) -> Expression {
    let parsed = try Parser.parse("(\(text)\n)\n")
    guard parsed.body.count == 1, case .expression(let value) = parsed.body[0].kind else {
      throw SyntaxErrors([
        SyntaxError(
          "'\(text)' is not an expression", at: SourceSpan(line: 1, column: 1, endLine: 1, endColumn: 1))
      ])
    }
    return value
  }
}
