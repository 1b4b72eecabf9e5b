import Syntax

/// A change of one statement that may repair it.
struct Edit {
  /// What is replaced, the last place first.
  let changes: [(span: SourceSpan, text: String)]
  /// What the statement's value becomes, as an expression that can be evaluated before the statement runs; nil for a
  /// change of something else than the value.
  let value: String?

  /// The program's text with the change.
  func program(_ lines: SourceLines) -> String {
    var lines = lines
    for change in changes { lines = SourceLines(lines.replacing(change.span, with: change.text)) }
    return lines.text
  }
}
