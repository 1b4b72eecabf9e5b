import Syntax

/// A change of one statement, and of lines around it, that may repair it.
struct Edit {
  /// What is replaced.
  let changes: [(span: SourceSpan, text: String)]
  /// What the statement's value becomes, as an expression that can be evaluated before the statement runs; nil for a
  /// change of something else than the value.
  let value: String?
  /// What its value may be combined as with that of another.
  var role = Role.whole
  /// The value as something to build with.
  var piece: Piece?

  /// How many characters the statement has with the change, as far as they are new.
  var length: Int { value?.count ?? changes.reduce(0) { $0 + $1.text.count } }

  /// What a value is beside a whole one: what a slope belongs to, a slope, a number that multiplies, the same with
  /// another variable.
  enum Role { case whole, base, slope, factor, operand }
}

extension SourceLines {
  /// The text with the changes of some edits, each made once; nil where two of them overlap.
  func program(with edits: [Edit]) -> String? {
    var changes: [(span: SourceSpan, text: String)] = []
    for change in edits.flatMap(\.changes)
    where !changes.contains(where: { $0.span == change.span && $0.text == change.text }) {
      changes.append(change)
    }
    changes.sort { left, right in
      (right.span.line, right.span.column, right.span.endLine) < (
        left.span.line, left.span.column, left.span.endLine
      )
    }
    for (later, earlier) in zip(changes, changes.dropFirst()) {
      guard (earlier.span.endLine, earlier.span.endColumn) <= (later.span.line, later.span.column) else {
        return nil
      }
    }
    var lines = self
    for change in changes { lines = SourceLines(lines.replacing(change.span, with: change.text)) }
    return lines.text
  }

  /// The lines that an edit changes.
  func changes(by edit: Edit) -> [LineChange] {
    program(with: [edit]).map { LineDifference(self, SourceLines($0)).changes } ?? []
  }
}
