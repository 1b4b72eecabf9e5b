import Syntax

/// The form of a usual formula that neither overflows nor takes the logarithm of 0.
struct StableForm {
  /// The expression; nil if the formula is none that is known.
  private(set) var text: String?
  /// The statement with it.
  private(set) var line: String?

  /// Looks at a statement and those that follow it in its function.
  init(_ statement: Statement, followedBy next: [Statement], _ lines: SourceLines) {
    var found = Self.softmax(statement, next, lines)
    statement.forEachExpression { expression in
      if found == nil, let text = Self.stable(expression, lines) { found = (expression, text) }
    }
    guard let found else { return }
    text = found.text
    line = SourceLines(lines.replacing(found.expression.span, with: found.text)).line(
      Int(statement.span.line))
  }

  private static func stable(_ expression: Expression, _ lines: SourceLines) -> String? {
    // The logistic function: 1 / (1 + exp(-z)) = (1 + tanh(z / 2)) / 2.
    if case .binary(.divide, let one, let sum) = expression.kind, one.isOne,
      let (module, argument) = onePlusExponential(sum, lines)
    {
      return "0.5 * (1 + \(module)tanh(\((Piece("0.5") * piece(argument, lines).negative).text)))"
    }
    // The same: exp(z) / (1 + exp(z)).
    if case .binary(.divide, let part, let sum) = expression.kind,
      let (module, argument) = onePlusExponential(sum, lines),
      lines[part.span] == "\(module)exp(\(lines[argument.span]))"
    {
      return "0.5 * (1 + \(module)tanh(\((Piece("0.5") * piece(argument, lines)).text)))"
    }
    guard case .call(let function, let arguments) = expression.kind, arguments.count == 1 else { return nil }
    let name = lines[function.span]
    if name.hasSuffix("log") {
      let module = String(name.dropLast(3))
      // The softplus function: log(1 + exp(z)).
      if let (_, argument) = onePlusExponential(arguments[0].value, lines) {
        return "\(module)logaddexp(0, \(lines[argument.span]))"
      }
      return module.isEmpty || module == "math."
        ? nil
        : "\(name)(\(module)clip(\(lines[arguments[0].value.span]), 1e-12, None))"
    }
    return nil
  }

  /// Of a softmax only differences count: the largest may be taken from all.
  private static func softmax(_ statement: Statement, _ next: [Statement], _ lines: SourceLines) -> (
    expression: Expression, text: String
  )? {
    guard case .assign(let targets, let value) = statement.kind, targets.count == 1,
      case .call(let function, let arguments) = value.kind, arguments.count == 1
    else { return nil }
    let (name, target) = (lines[function.span], lines[targets[0].span])
    guard name.hasSuffix("exp"), !name.hasPrefix("math") else { return nil }
    let module = String(name.dropLast(3))
    let sums = ["\(module)sum(\(target)", "\(target).sum("]
    let isDivided = next.contains { other in
      var found = false
      other.forEachExpression { part in
        guard case .binary(.divide, let left, let right) = part.kind else { return }
        if lines[left.span] == target, sums.contains(where: lines[right.span].hasPrefix) { found = true }
      }
      return found
    }
    guard isDivided else { return nil }
    let argument = piece(arguments[0].value, lines)
    let largest = Piece.call("\(module)max", argument, options: ", axis=-1, keepdims=True")
    return (value, "\(name)(\((argument - largest).text))")
  }

  /// What `1 + exp(z)` takes the exponential of, and the module of the function.
  private static func onePlusExponential(_ expression: Expression, _ lines: SourceLines) -> (
    String, Expression
  )? {
    guard case .binary(.add, let left, let right) = expression.kind else { return nil }
    for (one, other) in [(left, right), (right, left)] {
      guard one.isOne, case .call(let function, let arguments) = other.kind, arguments.count == 1 else {
        continue
      }
      let name = lines[function.span]
      if name.hasSuffix("exp") { return (String(name.dropLast(3)), arguments[0].value) }
    }
    return nil
  }

  private static func piece(_ expression: Expression, _ lines: SourceLines) -> Piece {
    Piece(lines[expression.span], level: Piece.level(of: expression))
  }
}

extension Piece {
  /// The negative, without a sign where it has one.
  fileprivate var negative: Piece {
    if level == 3, text.hasPrefix("-") { return Piece(String(text.dropFirst())) }
    return negated
  }
}
