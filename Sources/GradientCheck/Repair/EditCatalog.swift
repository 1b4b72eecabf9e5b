import Syntax

/// The changes of one statement that are tried as its repair, the likeliest first.
///
/// They are the mistakes that people make, undone: a sign, a sum, a factor, a transposition, an operand, an index, the
/// kind of product, the slope of an activation.
struct EditCatalog {
  private(set) var edits: [Edit] = []
  let place: ProgramOutline.Place
  let lines: SourceLines
  let pool: EditPool
  private var known: Set<String>
  /// The most changes of one statement.
  private static let limit = 1_500

  init(_ outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    self.place = place
    self.lines = lines
    pool = EditPool(outline, place, lines)
    known = place.statement.value.map { [lines[$0.span]] } ?? []
    addOperators()
    guard let value = place.statement.value else { return }
    addSigns(value)
    addSums(value)
    addStructure(value)
    addIndices(value)
    addOperands(value)
    addSlopes(value)
    addScales(value)
    addPenalties(value)
    addProducts(value)
  }

  // MARK: Making edits

  /// The text of an expression.
  func text(_ expression: Expression) -> String { lines[expression.span] }

  /// An expression of the program as a piece.
  func piece(_ expression: Expression) -> Piece {
    Piece(text(expression), level: lines.isEnclosed(expression.span) ? 5 : Piece.level(of: expression))
      .enclosed(lines.isEnclosed(expression.span))
  }

  /// Puts something in the place of a part of the statement's value.
  mutating func replace(_ part: Expression, with piece: Piece) {
    guard let value = place.statement.value else { return }
    if piece.level == 5, let whole = lines.parenthesised(part.span) {
      replace([(whole, piece.text)])
      return
    }
    let needed = lines.isEnclosed(part.span) || part.span == value.span ? 0 : Piece.level(of: part)
    replace([(part.span, piece.text(atLeast: needed))])
  }

  /// Puts something in the place of the whole value.
  mutating func replaceAll(with piece: Piece) {
    guard let value = place.statement.value else { return }
    replace(value, with: piece)
  }

  /// Replaces parts of the statement's value, the last first.
  mutating func replace(_ changes: [(span: SourceSpan, text: String)]) {
    guard edits.count < Self.limit, let value = place.statement.value else { return }
    var text = SourceLines(lines[value.span])
    for change in changes {
      text = SourceLines(text.replacing(change.span.inside(value.span), with: change.text))
    }
    guard known.insert(text.text).inserted else { return }
    edits.append(Edit(changes: changes, value: text.text))
  }

  /// Changes something outside of the value.
  mutating func change(_ span: SourceSpan, to text: String) {
    edits.append(Edit(changes: [(span, text)], value: nil))
  }
}

extension SourceSpan {
  /// The place in the text of a stretch that it is a part of.
  fileprivate func inside(_ whole: SourceSpan) -> SourceSpan {
    func shifted(_ column: Int32, on line: Int32) -> Int {
      Int(line == whole.line ? column - whole.column + 1 : column)
    }
    return SourceSpan(
      line: Int(line - whole.line) + 1, column: shifted(column, on: line),
      endLine: Int(endLine - whole.line) + 1,
      endColumn: shifted(endColumn, on: endLine))
  }
}

extension Piece {
  /// The piece with its parentheses, if it has some.
  fileprivate func enclosed(_ isEnclosed: Bool) -> Piece { isEnclosed ? Piece("(\(text))") : self }
}
