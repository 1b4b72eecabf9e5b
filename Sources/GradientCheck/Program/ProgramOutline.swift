import Syntax

/// Which statement and which function each line of a program belongs to.
struct ProgramOutline {
  /// A function, method or lambda.
  struct Function {
    /// nil for a lambda.
    let name: String?
    /// From `def` to the last line of the body.
    let lines: ClosedRange<Int32>
    /// Whether it only computes something from its arguments in a few statements, and changes nothing.
    let isSmall: Bool
    /// The lines of its `return` statements.
    let returns: [Int32]
    let parameters: [String]
  }

  /// A simple statement, or the head of a compound one.
  struct Place {
    let statement: Statement
    /// The first and the last line; of a compound statement those of its head.
    let lines: ClosedRange<Int32>
    /// The innermost function around it; nil at the top level.
    let function: Int?
  }

  private(set) var functions: [Function] = []
  /// All statements in the order of the text.
  private(set) var places: [Place] = []
  private var placeOfLine: [Int32: Int] = [:]

  init(_ statements: [Statement]) {
    visit(statements, in: nil)
    for (number, place) in places.enumerated() {
      for line in place.lines {
        // Of several statements on a line the first counts; a head gives way to what stands on its line.
        if placeOfLine[line] == nil { placeOfLine[line] = number }
      }
    }
  }

  /// The statement on a line; nil where none is.
  func place(ofLine line: Int32) -> Place? { placeOfLine[line].map { places[$0] } }

  /// The names that `for` statements bind.
  var loopNames: Set<String> {
    var names: Set<String> = []
    for place in places {
      guard case .for(let target, in: _, _, _) = place.statement.kind else { continue }
      target.forEach { if case .name(let name) = $0.kind { names.insert(name) } }
    }
    return names
  }

  /// The first line of the statement on a line.
  func statementLine(_ line: Int32) -> Int32 { place(ofLine: line)?.lines.lowerBound ?? line }

  /// The innermost function around a line.
  func function(ofLine line: Int32) -> Function? {
    functions.filter { $0.lines.contains(line) }.max { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  /// Whether a line is in a small function.
  func isInSmallFunction(_ line: Int32) -> Bool { function(ofLine: line)?.isSmall ?? false }

  /// Whether the statement on a line only names a value: `a = b`, `return a`.
  func onlyNames(_ line: Int32) -> Bool {
    guard let place = place(ofLine: line) else { return false }
    switch place.statement.kind {
    case .return: return true
    case .assign(_, let value): return value.isPath
    default: return false
    }
  }

  /// Whether a line gives something with a name a name that has nothing to do with it: `z = activations[-1]`, but not
  /// `z = zs[-1]`, `a1 = cache["a1"]` or `self.x = x`.
  func renames(_ line: Int32) -> Bool {
    guard let place = place(ofLine: line), case .assign(let targets, let value) = place.statement.kind,
      targets.count == 1,
      let (left, right) = targets[0].lastName.flatMap({ left in value.lastName.map { (left, $0) } })
    else { return false }
    let (new, old) = (left.lowercased().filter(\.isLetter), right.lowercased().filter(\.isLetter))
    return !new.hasPrefix(old) && !old.hasPrefix(new)
  }

  private mutating func visit(_ statements: [Statement], in function: Int?) {
    for statement in statements {
      let start = statement.span.line
      var inner = function
      if case .function(let definition) = statement.kind {
        functions.append(Self.function(definition, statement.span))
        inner = functions.count - 1
      }
      let bodies = statement.bodies
      let first = bodies.first { !$0.isEmpty }?.first?.span.line
      let end = first.map { max(start, min(statement.span.endLine, $0 - 1)) } ?? statement.span.endLine
      places.append(Place(statement: statement, lines: start...max(start, end), function: function))
      statement.forEachExpression { expression in
        guard case .lambda(let parameters, _) = expression.kind else { return }
        functions.append(
          Function(
            name: nil, lines: expression.span.line...expression.span.endLine, isSmall: true,
            returns: [expression.span.line], parameters: parameters.positional.map(\.name)))
      }
      for body in bodies { visit(body, in: inner) }
    }
  }

  private static func function(_ definition: FunctionDefinition, _ span: SourceSpan) -> Function {
    var (returns, changes): ([Int32], Bool) = ([], false)
    func look(_ statements: [Statement]) {
      for statement in statements {
        switch statement.kind {
        case .return: returns.append(statement.span.line)
        case .augmented, .global, .nonlocal: changes = true
        case .assign(let targets, _):
          if targets.contains(where: { if case .attribute = $0.kind { true } else { false } }) {
            changes = true
          }
        default: break
        }
        for body in statement.bodies { look(body) }
      }
    }
    look(definition.body)
    return Function(
      name: definition.name, lines: span.line...span.endLine,
      isSmall: !changes && !returns.isEmpty && definition.body.count <= 6, returns: returns,
      parameters: definition.parameters.positional.map(\.name))
  }
}
