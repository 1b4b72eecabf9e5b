import Syntax

extension EditCatalog {
  /// The operator of an update, and the statement without its value.
  mutating func addOperators() {
    guard case .augmented(let target, let binary, let value) = place.statement.kind else { return }
    let opposite: String? =
      switch binary {
      case .add: "-"
      case .subtract: "+"
      default: nil
      }
    guard let opposite else { return }
    let between = SourceSpan(
      line: Int(target.span.endLine), column: Int(target.span.endColumn), endLine: Int(value.span.line),
      endColumn: Int(value.span.column))
    let old = lines[between]
    guard let sign = old.firstIndex(of: Character(binary.rawValue)) else { return }
    change(between, to: old[..<sign] + opposite + old[old.index(after: sign)...])
  }

  /// What is computed from a parameter and not assigned to it: `w - g`, `new_w = w - g`.
  mutating func addAssignments(to parameter: String) {
    switch place.statement.kind {
    case .expression(let value):
      guard case .binary(let binary, let left, let right) = value.kind, left.isPath,
        binary == .add || binary == .subtract
      else { return }
      change(value.span, to: "\(text(left)) \(binary.rawValue)= \(text(right))")
    case .assign(let targets, let value):
      guard targets.count == 1 else { return }
      let list = parameter.listName
      if case .comprehension = value.kind, text(targets[0]) != list { change(targets[0].span, to: list) }
      guard case .binary(let binary, let left, let right) = value.kind,
        binary == .add || binary == .subtract
      else { return }
      for side in [left, right] where side.isPath && text(side) != text(targets[0]) {
        change(targets[0].span, to: text(side))
      }
      // What a loop calls an array is changed in place.
      if text(left) == text(targets[0]) {
        let (start, end) = (targets[0].span, value.span)
        change(
          SourceSpan(
            line: Int(start.line), column: Int(start.column), endLine: Int(end.endLine),
            endColumn: Int(end.endColumn)), to: "\(text(left)) \(binary.rawValue)= \(text(right))")
      }
    default: return
    }
  }

  /// `=-` and `=+` for `-=` and `+=`, and a step that is assigned for one that is added or subtracted.
  mutating func addIncrements() {
    guard case .assign(let targets, let value) = place.statement.kind, targets.count == 1,
      let target = targets.first
    else { return }
    let step = lines.parenthesised(value.span) ?? value.span
    func join(by sign: String, leavingOut count: Int = 0) {
      change(
        SourceSpan(
          line: Int(target.span.endLine), column: Int(target.span.endColumn), endLine: Int(step.line),
          endColumn: Int(step.column) + count), to: " \(sign) ")
    }
    for sign in ["-", "+"] where lines[step].hasPrefix(sign) {
      join(by: sign + "=", leavingOut: 1 + lines[step].dropFirst().prefix { $0 == " " }.count)
    }
    for sign in ["-=", "+="] { join(by: sign) }
    // In a comprehension each step belongs to what the loop calls the parameter.
    guard value.element.span != value.span else { return }
    let element = piece(value.element)
    let isNegated = element.level > 1 && element.text.hasPrefix("-")
    let positive = isNegated ? Piece(String(element.text.dropFirst()), level: element.level) : element
    for name in pool.paths {
      for change in isNegated ? [name - positive] : [name - element, name + element] {
        if let edit = edit(change) { self.change(edit.changes[0].span, to: edit.changes[0].text) }
      }
    }
  }

  /// A term that is missing, such as a bias: behind each product, and behind the whole value.
  mutating func addTerm(_ term: Piece, to value: Expression) {
    value.forEach { part in
      switch part.kind {
      case .binary(.matrixMultiply, _, _): replace(part, with: piece(part) + term)
      case .call(let function, let arguments)
      where factors(function, arguments) != nil || summand(function, arguments) != nil:
        replace(part, with: piece(part) + term)
      default: break
      }
    }
    replaceAll(with: piece(value.element) + term)
  }

  /// Differences the other way round, sums for differences, signs left out or added.
  mutating func addSigns(_ value: Expression) {
    value.forEach { part in
      switch part.kind {
      case .binary(.subtract, let left, let right):
        replace(part, with: piece(right) - piece(left))
        replace(part, with: piece(left) + piece(right))
      case .binary(.add, let left, let right): replace(part, with: piece(left) - piece(right))
      case .unary(.minus, let operand): replace(part, with: piece(operand))
      default: break
      }
    }
    replaceAll(with: piece(value.element).negated)
  }

  /// Comparisons the other way round, and what they choose between.
  mutating func addComparisons(_ value: Expression) {
    value.forEach { part in
      if case .comparison = part.kind, let turned = turned(part) { replace(part, with: turned) }
      if case .call(let function, let arguments) = part.kind, case .attribute(_, "where") = function.kind,
        arguments.count == 3
      {
        let (first, second) = (arguments[1].value, arguments[2].value)
        replace([(second.span, text(first)), (first.span, text(second))])
      }
    }
  }

  /// `a < b` for `a > b`.
  private func turned(_ comparison: Expression) -> Piece? {
    guard case .comparison(let left, let rest) = comparison.kind, rest.count == 1 else { return nil }
    let opposite: String
    switch rest[0].0 {
    case .less, .lessOrEqual: opposite = ">"
    case .greater: opposite = "<"
    case .greaterOrEqual: opposite = "<="
    default: return nil
    }
    return Piece("\(piece(left).text(atLeast: 1)) \(opposite) \(piece(rest[0].1).text(atLeast: 1))", level: 0)
  }

  /// Other places that the statement writes to: masks the other way round, or of another variable; and values that are
  /// to be added up.
  mutating func addTargets(naming stage: String?) {
    guard let target = place.statement.targets.first else { return }
    if case .index(_, let index) = target.kind {
      index.forEach { part in
        if case .comparison = part.kind, let turned = turned(part) { change(part.span, to: turned.text) }
      }
      addPositions(index)
      index.forEach { part in
        guard case .name = part.kind else { return }
        if let stage { change(part.span, to: stage) }
        for path in pool.paths.prefix(12) where path.text != text(part) { change(part.span, to: path.text) }
      }
    }
    // Where it starts with zeros.
    if case .assign(let targets, let value) = place.statement.kind, targets.count == 1,
      pool.assigned.contains(text(target))
    {
      change(
        SourceSpan(
          line: Int(target.span.endLine), column: Int(target.span.endColumn), endLine: Int(value.span.line),
          endColumn: Int((lines.parenthesised(value.span) ?? value.span).column)), to: " += ")
    }
  }

  /// Rows and columns of an index: `labels` for `labels - 1`, and one row for each of the labels where all rows are meant to
  /// be written to.
  private mutating func addPositions(_ index: Expression) {
    index.forEach { part in
      switch part.kind {
      case .binary(.subtract, let left, let right), .binary(.add, let left, let right):
        if case .integer = right.kind { change(part.span, to: text(left)) }
      case .tuple(let parts):
        guard let numpy = pool.numpy, let labels = parts.first(where: \.isPath) else { return }
        for part in parts where part.hasSlice {
          change(part.span, to: "\(numpy)arange(len(\(text(labels))))")
        }
      default: break
      }
    }
  }

  /// Sums over the samples that are missing, too many or over the wrong axis.
  mutating func addSums(_ value: Expression) {
    guard let numpy = pool.numpy else { return }
    let ways = [", axis=0, keepdims=True", ", axis=1, keepdims=True", ", axis=0", ", axis=1", ""]
    for way in ways { replaceAll(with: .call("\(numpy)sum", piece(value), options: way)) }
    value.forEach { part in
      guard case .call(let function, let arguments) = part.kind, let summed = summand(function, arguments)
      else {
        return
      }
      for way in ways {
        replace(part, with: .call("\(numpy)sum", piece(summed), options: way))
        replace(part, with: .call("\(numpy)mean", piece(summed), options: way))
      }
      replace(part, with: piece(summed))
    }
    value.forEach { part in
      guard part.isPath || part.kind.isProduct, part.span != value.span else { return }
      for way in ways.prefix(4) { replace(part, with: .call("\(numpy)sum", piece(part), options: way)) }
    }
    for path in pool.paths.prefix(12) {
      for way in ways.prefix(4) { replaceAll(with: .call("\(numpy)sum", path, options: way)) }
    }
  }

  /// What a call of a sum or mean adds up; nil for another call.
  func summand(_ function: Expression, _ arguments: [Argument]) -> Expression? {
    let names: Set<String> = ["sum", "mean", "max", "average"]
    switch function.kind {
    case .name(let name) where names.contains(name): return arguments.first?.value
    case .attribute(let owner, let name) where names.contains(name):
      if case .name(let module) = owner.kind, pool.numpy == "\(module)." { return arguments.first?.value }
      return owner
    default: return nil
    }
  }

  /// Factors and terms left out, transpositions, kinds of products, calls of helpers.
  mutating func addStructure(_ value: Expression) {
    let numpy = pool.numpy
    value.forEach { part in
      switch part.kind {
      case .binary(let binary, let left, let right):
        let (a, b) = (piece(left), piece(right))
        switch binary {
        case .multiply, .add, .subtract, .matrixMultiply:
          replace(part, with: a)
          replace(part, with: b)
        case .divide: replace(part, with: a)
        default: break
        }
        if binary == .matrixMultiply { addMatrixProducts(part, a, b) }
      case .attribute(let owner, "T"): replace(part, with: piece(owner))
      case .call(let function, let arguments):
        if let (left, right) = factors(function, arguments) {
          addMatrixProducts(part, piece(left), piece(right))
        }
        if arguments.count == 1, case .positional = arguments[0].kind {
          replace(part, with: piece(arguments[0].value))
        }
        if case .attribute(_, "where") = function.kind, arguments.count == 3 {
          replace(arguments[1].value, with: Piece("1"))
          replace(arguments[2].value, with: Piece("0"))
        }
      default: break
      }
    }
    if let numpy {
      value.forEach { part in
        guard case .binary(.multiply, let left, let right) = part.kind else { return }
        addProducts(part, of: piece(left), piece(right), numpy)
      }
    }
    for helper in pool.helpers {
      value.forEach { part in
        if part.isPath, !part.hasSlice { replace(part, with: .call(helper, piece(part))) }
        if case .call(let function, let arguments) = part.kind, arguments.count == 1, text(function) != helper
        {
          replace(part, with: .call(helper, piece(arguments[0].value)))
        }
      }
    }
  }

  /// The factors of a call of a product; nil for another call.
  private func factors(_ function: Expression, _ arguments: [Argument]) -> (Expression, Expression)? {
    let names: Set<String> = ["dot", "matmul", "outer", "multiply", "inner"]
    switch function.kind {
    case .name(let name) where names.contains(name) && arguments.count == 2:
      return (arguments[0].value, arguments[1].value)
    case .attribute(let owner, let name) where names.contains(name):
      if arguments.count == 2 { return (arguments[0].value, arguments[1].value) }
      if arguments.count == 1 { return (owner, arguments[0].value) }
      return nil
    default: return nil
    }
  }

  private mutating func addMatrixProducts(_ part: Expression, _ a: Piece, _ b: Piece) {
    guard let numpy = pool.numpy else { return }
    for (left, right) in [
      (b, a), (a.transposed, b), (a, b.transposed), (a.transposed, b.transposed), (b.transposed, a),
      (b, a.transposed), (b.transposed, a.transposed), (a, b),
    ] {
      replace(part, with: .call("\(numpy)dot", left, right))
    }
    replace(part, with: .call("\(numpy)outer", a, b))
    replace(part, with: .call("\(numpy)outer", b, a))
    replace(part, with: a * b)
  }

  private mutating func addProducts(_ part: Expression, of a: Piece, _ b: Piece, _ numpy: String) {
    for (left, right) in [
      (a, b), (b, a), (a.transposed, b), (a, b.transposed), (b.transposed, a), (b, a.transposed),
    ] {
      replace(part, with: .call("\(numpy)dot", left, right))
    }
    replace(part, with: .call("\(numpy)outer", a, b))
    replace(part, with: .call("\(numpy)outer", b, a))
  }

  /// Whole numbers one more or less, ends of lists, other indices and parts.
  mutating func addIndices(_ value: Expression) {
    value.forEach { part in
      if case .index(_, let index) = part.kind {
        if index.hasSlice {
          for other in ["1:", ":-1", ":, 1:", ":, :-1", "1:, :", ":-1, :"] {
            replace(index, with: Piece(other))
          }
          return
        }
        if case .integer = index.kind { for name in pool.indices { replace(index, with: Piece(name)) } }
        let own = piece(index)
        replace(index, with: Piece("\(own.text) + 1", level: 1))
        replace(index, with: Piece("\(own.text) - 1", level: 1))
        replace(index, with: Piece("-1", level: 3))
      }
      if case .integer(let number) = part.kind {
        replace(part, with: Piece("\(number + 1)", level: 3))
        replace(part, with: Piece("\(number - 1)", level: 3))
        replace(part, with: Piece("\(-number)", level: 3))
        replace(part, with: Piece("-1", level: 3))
        for path in pool.paths.prefix(20) { replace(part, with: path) }
      }
    }
  }
}

extension Expression.Kind {
  /// Whether it multiplies two values element by element.
  fileprivate var isProduct: Bool {
    if case .binary(.multiply, _, _) = self { return true }
    return false
  }
}
