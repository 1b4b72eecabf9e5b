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
  private var known: Set<String> = []
  private var parts: Set<String> = []
  /// The most changes of one statement.
  private static let limit = 5_000

  /// Makes no changes yet.
  private init(emptyFor outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    self.place = place
    self.lines = lines
    pool = EditPool(outline, place, lines)
  }

  /// Makes all changes.
  init(_ outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    self.init(emptyFor: outline, place, lines)
    addOperators()
    guard let value = place.statement.editedValue else { return }
    known = [text(value)]
    edits.append(Edit(changes: [], value: text(value), role: .base, piece: piece(value.element)))
    addSigns(value)
    addSums(value)
    addStructure(value)
    addComparisons(value)
    addIndices(value)
    addOperands(value)
    addSlopes(value)
    addScales(value)
    addPenalties(value)
    addProducts(value)
    addFactors(value)
    // Numbers that may multiply something else; alone they are no values.
    edits += pool.paths.map { Edit(changes: [], value: $0.text, role: .factor, piece: $0) }
  }

  /// Makes the changes of what is written to; `stage` is the name of what its derivative is taken by, if it is known.
  init(
    targetsOf outline: ProgramOutline, _ place: ProgramOutline.Place, naming stage: String?,
    _ lines: SourceLines
  ) {
    self.init(emptyFor: outline, place, lines)
    addTargets(naming: stage)
  }

  /// Makes the changes of what the forward pass or the loss computes.
  init(forwardOf outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    self.init(emptyFor: outline, place, lines)
    if let value = place.statement.editedValue { addForward(value) }
  }

  /// Makes the changes that divide exponentials by each sample's sum of them.
  init(
    normalising softmax: SoftmaxFault, _ outline: ProgramOutline, _ place: ProgramOutline.Place,
    _ lines: SourceLines
  ) {
    self.init(emptyFor: outline, place, lines)
    addNormalisation(softmax, outline)
  }

  /// Makes the changes of signs only.
  init(signsOf outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    self.init(emptyFor: outline, place, lines)
    addOperators()
    if let value = place.statement.editedValue { addSigns(value) }
  }

  /// Makes the changes that keep the new value of a parameter that is forgotten.
  init(
    keeping parameter: String, _ outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines
  ) {
    self.init(emptyFor: outline, place, lines)
    addAssignments(to: parameter)
  }

  /// Makes the changes that add what the statement computes to its target, or subtract it.
  init(addingStepsOf outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines) {
    self.init(emptyFor: outline, place, lines)
    addIncrements()
  }

  /// Makes the changes that add a parameter, or what a loop calls it, to the value or to a product in it.
  init(
    adding parameter: String, _ outline: ProgramOutline, _ place: ProgramOutline.Place, _ lines: SourceLines
  ) {
    self.init(emptyFor: outline, place, lines)
    guard let value = place.statement.editedValue else { return }
    addTerm(Piece(parameter), to: value)
    let list = parameter.listName
    if list != parameter {
      for index in pool.indices { addTerm(Piece("\(list)[\(index)]"), to: value) }
      for name in pool.indices { addTerm(Piece(name), to: value) }
    }
  }

  // MARK: Making edits

  /// The text of an expression.
  func text(_ expression: Expression) -> String { lines[expression.span] }

  /// An expression of the program as a piece.
  func piece(_ expression: Expression) -> Piece {
    if let whole = lines.parenthesised(expression.span) { return Piece(lines[whole]) }
    return Piece(text(expression), level: Piece.level(of: expression))
  }

  /// Puts something in the place of a part of the statement's value.
  mutating func replace(_ part: Expression, with piece: Piece, as role: Edit.Role = .whole) {
    guard let value = place.statement.editedValue else { return }
    if piece.level == 5, let whole = lines.parenthesised(part.span) {
      replace([(whole, piece.text)], as: role)
      return
    }
    let needed = lines.isEnclosed(part.span) || part.span == value.elementSpan ? 0 : Piece.level(of: part)
    replace([(part.span, piece.text(atLeast: needed))], as: role)
  }

  /// Puts something in the place of the whole value; of a comprehension, of the element.
  mutating func replaceAll(with piece: Piece, as role: Edit.Role = .whole) {
    guard let edit = edit(piece, as: role), let text = edit.value, edits.count < Self.limit else { return }
    // As a part of a product it may be needed too.
    let isPart = role == .base || role == .slope
    guard isPart ? parts.insert("\(role) \(text)").inserted : known.insert(text).inserted else { return }
    edits.append(edit)
  }

  /// The change of the whole value; nil where there is none.
  func edit(_ piece: Piece, as role: Edit.Role = .whole) -> Edit? {
    guard let value = place.statement.editedValue else { return nil }
    let whole = value.element
    let span = lines.parenthesised(whole.span) ?? whole.span
    let text =
      whole.span == value.span
      ? piece.text
      : SourceLines(lines[value.span]).replacing(span.inside(value.span), with: piece.text)
    return Edit(changes: [(span, piece.text)], value: text, role: role, piece: piece)
  }

  /// Replaces parts of the statement's value, the last first.
  mutating func replace(_ changes: [(span: SourceSpan, text: String)], as role: Edit.Role = .whole) {
    guard edits.count < Self.limit, let value = place.statement.editedValue else { return }
    var text = SourceLines(lines[value.span])
    for change in changes {
      text = SourceLines(text.replacing(change.span.inside(value.span), with: change.text))
    }
    guard known.insert(text.text).inserted else { return }
    edits.append(Edit(changes: changes, value: text.text, role: role))
  }

  /// Changes something outside of the value.
  mutating func change(_ span: SourceSpan, to text: String) {
    guard edits.count < Self.limit else { return }
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
