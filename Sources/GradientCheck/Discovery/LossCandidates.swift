import Syntax

/// Collects what may be a program's loss from its text: what is named, printed or collected as one, and what error terms
/// imply.
struct LossCandidates {
  private(set) var all: [LossCandidate] = []
  private let lines: SourceLines
  private let numpy: String?
  /// The statements around the one that is looked at: a body of a loop or function, and how far it was read.
  private var blocks: [Block] = []

  private struct Block {
    /// The lines of the statements that something may be evaluated before.
    var lines: [Int32]
    /// Those of them that come before the present one, this one included.
    var count: Int
  }

  init(_ statements: [Statement], _ lines: SourceLines, numpy: String?) {
    self.lines = lines
    self.numpy = numpy
    body(statements)
  }

  private mutating func body(_ statements: [Statement]) {
    // The heads of loops run once more for every turn.
    let places = statements.filter { statement in
      switch statement.kind {
      case .for, .while, .function, .class, .import, .importFrom: false
      default: true
      }
    }.map(\.span.line)
    blocks.append(Block(lines: places, count: 0))
    for statement in statements {
      blocks[blocks.count - 1].count = places.count { $0 <= statement.span.line }
      visit(statement)
    }
    blocks.removeLast()
  }

  private mutating func visit(_ statement: Statement) {
    look(at: statement)
    switch statement.kind {
    case .for(_, in: _, let body, _), .while(_, let body, _): self.body(body)
    case .function(let definition): body(definition.body)
    default: for inner in statement.bodies { inner.forEach { self.visit($0) } }
    }
  }

  private mutating func look(at statement: Statement) {
    switch statement.kind {
    case .assign(let targets, let value):
      for target in targets {
        if case .tuple(let parts) = target.kind {
          for part in parts where LossWords.name(part) { addLater(part, from: statement) }
        } else if case .list(let parts) = target.kind {
          for part in parts where LossWords.name(part) { addLater(part, from: statement) }
        } else if LossWords.name(target) || isCallOfLoss(value) {
          add(value, from: statement)
        }
      }
    case .augmented(let target, _, let value) where LossWords.name(target) || LossWords.name(value):
      add(value, from: statement)
      addOutside(target, from: statement)
    default: for value in PrintedValues(statement).losses { add(value, from: statement) }
    }
    if case .augmented(let target, .subtract, let value) = statement.kind, case .index = target.kind,
      value.isOne, let numpy
    {
      // The derivative of a softmax with cross-entropy, for classes that are numbers.
      let text = lines[target.span]
      all.append(candidate("-\(numpy)sum(\(numpy)log(\(text)))", .implied, statement, before))
    }
    var quotients: [(Expression, Expression)] = []
    statement.forEachExpression { expression in
      if case .binary(.subtract, let left, let right) = expression.kind {
        addImplied(left, right, from: statement)
      }
      if let quotient = quotient(expression) { quotients.append(quotient) }
    }
    // The derivative of the cross-entropy: y / a - (1 - y) / (1 - a).
    for (target, output) in quotients
    where quotients.contains(where: { isRest($0.0, target) && isRest($0.1, output) }) {
      if let numpy { addEntropy(piece(output), piece(target), numpy, statement) }
    }
  }

  private func isCallOfLoss(_ value: Expression) -> Bool {
    switch value.kind {
    case .call(let function, _): LossWords.name(function)
    case .unary(_, let inner): isCallOfLoss(inner)
    // A sum that goes on: `total = total + loss(…)`.
    case .binary(.add, _, let right): isCallOfLoss(right)
    default: false
    }
  }

  /// The lines from the present one upwards.
  private var before: [Int32] {
    guard let block = blocks.last else { return [] }
    return block.lines.prefix(block.count).reversed()
  }

  private func candidate(
    _ expression: String, _ origin: LossCandidate.Origin, _ statement: Statement, _ lines: [Int32]
  ) -> LossCandidate {
    LossCandidate(expression: expression, origin: origin, source: statement.span.line, lines: lines)
  }

  /// A value that is computed here.
  private mutating func add(_ value: Expression, from statement: Statement) {
    var value = value
    if case .binary(.add, let left, let right) = value.kind, isCallOfLoss(right), left.isPath {
      value = right
    }
    all.append(candidate(lines[value.span], .named, statement, before))
  }

  /// A variable that gets its value here.
  private mutating func addLater(_ target: Expression, from statement: Statement) {
    guard let block = blocks.last else { return }
    all.append(candidate(lines[target.span], .named, statement, Array(block.lines.dropFirst(block.count))))
  }

  /// A variable that has its value when the loop around the statement has ended.
  private mutating func addOutside(_ target: Expression, from statement: Statement) {
    guard blocks.count > 1 else { return }
    let block = blocks[blocks.count - 2]
    let later = block.lines.dropFirst(block.count)
    if !later.isEmpty { all.append(candidate(lines[target.span], .named, statement, Array(later))) }
  }

  /// What a difference is the derivative of, if it is an error term.
  private mutating func addImplied(_ left: Expression, _ right: Expression, from statement: Statement) {
    guard !left.isLiteral, !right.isLiteral else { return }
    // A variable that is changed by a difference is no error term.
    let targets = Set(statement.targets.map { lines[$0.span] })
    var isUpdate = false
    for side in [left, right] { side.forEach { if targets.contains(lines[$0.span]) { isUpdate = true } } }
    guard !isUpdate else { return }
    let (a, b) = (piece(left), piece(right))
    let difference = (a - b).text(atLeast: 5)
    guard let numpy else {
      all.append(candidate("0.5 * \(difference)**2", .implied, statement, before))
      return
    }
    all.append(candidate("0.5 * \(numpy)sum(\(difference)**2)", .implied, statement, before))
    for (output, target) in [(a, b), (b, a)] {
      addEntropy(output, target, numpy, statement)
      let known = target * .call("\(numpy)log", output)
      all.append(candidate("-\(numpy)sum(\(known.text))", .implied, statement, before))
    }
  }

  private mutating func addEntropy(_ output: Piece, _ target: Piece, _ numpy: String, _ statement: Statement)
  {
    let known = target * .call("\(numpy)log", output)
    let other = (Piece("1") - target) * .call("\(numpy)log", Piece("1") - output)
    all.append(candidate("-\(numpy)sum(\((known + other).text))", .implied, statement, before))
  }

  /// Dividend and divisor, of the operator or NumPy's function, without signs; nil for something else.
  private func quotient(_ expression: Expression) -> (Expression, Expression)? {
    switch expression.kind {
    case .binary(.divide, let left, let right): (left.unsigned, right)
    case .call(let function, let arguments):
      if case .attribute(_, "divide") = function.kind, arguments.count == 2 {
        (arguments[0].value.unsigned, arguments[1].value)
      } else {
        nil
      }
    default: nil
    }
  }

  /// Whether an expression is 1 minus another.
  private func isRest(_ expression: Expression, _ other: Expression) -> Bool {
    guard case .binary(.subtract, let one, let rest) = expression.kind, one.isOne else { return false }
    return lines[rest.span] == lines[other.span]
  }

  private func piece(_ expression: Expression) -> Piece {
    Piece(lines[expression.span], level: Piece.level(of: expression))
  }
}

extension Expression {
  /// Whether it is a number in the text.
  fileprivate var isLiteral: Bool {
    switch kind {
    case .integer, .float, .largeInteger: true
    case .unary(_, let value): value.isLiteral
    default: false
    }
  }

  /// What a sign stands before.
  fileprivate var unsigned: Expression {
    if case .unary(_, let value) = kind { return value }
    return self
  }

  /// Whether it is the number 1.
  var isOne: Bool {
    switch kind {
    case .integer(1), .float(1): true
    default: false
    }
  }
}
