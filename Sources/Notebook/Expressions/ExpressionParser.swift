extension Expression {
  /// Parses an expression that starts at `position` in the file.
  public init(parsing text: String, at position: SourcePosition) throws(ExpressionError) {
    var parser = ExpressionParser(tokens: try ExpressionToken.split(text))
    self.init(text: text, position: position, root: try parser.whole())
  }
}

/// A recursive-descent parser; nesting is bounded.
private struct ExpressionParser {
  private let tokens: [ExpressionToken]
  private var index = 0
  private var depth = 0
  private static let maximumDepth = 60

  init(tokens: [ExpressionToken]) { self.tokens = tokens }

  private var next: ExpressionToken { tokens[min(index, tokens.count - 1)] }

  mutating func whole() throws(ExpressionError) -> Expression.Node {
    if next.kind == .end { throw ExpressionError("found nothing, expected an expression", offset: 0) }
    let node = try disjunction()
    guard next.kind == .end else { throw unexpected("an operator or the end") }
    return node
  }

  private func unexpected(_ expected: String) -> ExpressionError {
    var help: String?
    if case .word(let word) = next.kind {
      let near = nearest(word, in: ["within", "falls", "rises", "after", "epoch", "and", "or", "not"])
      help = near.map { "did you mean '\($0)'?" }
    }
    return ExpressionError(
      "found \(next.summary), expected \(expected)", offset: next.offset, length: next.length, help: help)
  }

  private mutating func take(_ sign: String) -> Bool {
    guard next.kind == .sign(sign) else { return false }
    index += 1
    return true
  }

  private mutating func take(word: String) -> Bool {
    guard next.kind == .word(word) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ sign: String) throws(ExpressionError) {
    guard take(sign) else { throw unexpected("'\(sign)'") }
  }

  private mutating func disjunction() throws(ExpressionError) -> Expression.Node {
    let start = next
    var node = try conjunction()
    while take(word: "or") {
      try requireCondition(node, at: start)
      let right = next
      node = .or(node, try requireCondition(conjunction(), at: right))
    }
    return node
  }

  private mutating func conjunction() throws(ExpressionError) -> Expression.Node {
    let start = next
    var node = try negation()
    while take(word: "and") {
      try requireCondition(node, at: start)
      let right = next
      node = .and(node, try requireCondition(negation(), at: right))
    }
    return node
  }

  private mutating func negation() throws(ExpressionError) -> Expression.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else {
      throw ExpressionError("expression nests too deep", offset: next.offset)
    }
    guard take(word: "not") else { return try comparison() }
    let start = next
    return .not(try requireCondition(negation(), at: start))
  }

  // MARK: Kinds

  @discardableResult
  private func requireCondition(
    _ node: Expression.Node, at start: ExpressionToken
  ) throws(ExpressionError) -> Expression.Node {
    if node.isCondition { return node }
    throw ExpressionError("found a number, expected a condition", offset: start.offset, length: start.length)
  }

  @discardableResult
  private func requireNumber(
    _ node: Expression.Node, at start: ExpressionToken
  ) throws(ExpressionError) -> Expression.Node {
    if !node.isCondition { return node }
    throw ExpressionError("found a condition, expected a number", offset: start.offset, length: start.length)
  }

  private func requireCurve(_ node: Expression.Node, at start: ExpressionToken) throws(ExpressionError) {
    if case .path = node { return }
    throw ExpressionError(
      "found something computed, expected a curve such as NAME.train.loss", offset: start.offset,
      length: start.length)
  }

  // MARK: Comparisons and arithmetic

  /// A sum that is a number.
  private mutating func number() throws(ExpressionError) -> Expression.Node {
    let start = next
    return try requireNumber(sum(), at: start)
  }

  private mutating func comparison() throws(ExpressionError) -> Expression.Node {
    let start = next
    let left = try sum()
    let token = next
    switch token.kind {
    case .word("within"):
      try requireNumber(left, at: start)
      index += 1
      try expect("[")
      let low = try number()
      try expect(",")
      let high = try number()
      try expect("]")
      return .within(left, low: low, high: high)
    case .sign("≈"):
      try requireNumber(left, at: start)
      index += 1
      let right = try number()
      guard take("±") else { throw unexpected("'±' and a tolerance") }
      return .near(left, right, tolerance: try number())
    case .word("falls"), .word("rises"):
      try requireCurve(left, at: start)
      index += 1
      var after: Expression.Node?
      if take(word: "after") {
        guard take(word: "epoch") else { throw unexpected("'epoch'") }
        after = try number()
      }
      return .trend(left, rises: token.kind == .word("rises"), after: after, offset: token.offset)
    case .sign(let sign) where Self.comparisonSigns.contains(sign):
      try requireNumber(left, at: start)
      return try chain(from: left)
    default: return left
    }
  }

  private static let comparisonSigns = ["<", "<=", ">", ">=", "==", "!="]

  private mutating func chain(from left: Expression.Node) throws(ExpressionError) -> Expression.Node {
    var nodes = [left]
    var signs: [String] = []
    while case .sign(let sign) = next.kind, Self.comparisonSigns.contains(sign) {
      index += 1
      signs.append(sign)
      nodes.append(try number())
    }
    return .comparison(nodes, signs)
  }

  private mutating func sum() throws(ExpressionError) -> Expression.Node {
    let start = next
    var node = try product()
    while case .sign(let sign) = next.kind, sign == "+" || sign == "-" {
      try requireNumber(node, at: start)
      index += 1
      let right = next
      node = .arithmetic(Character(sign), node, try requireNumber(product(), at: right))
    }
    return node
  }

  private mutating func product() throws(ExpressionError) -> Expression.Node {
    let start = next
    var node = try unary()
    while case .sign(let sign) = next.kind, sign == "*" || sign == "/" {
      try requireNumber(node, at: start)
      index += 1
      let right = next
      node = .arithmetic(Character(sign), node, try requireNumber(unary(), at: right))
    }
    return node
  }

  private mutating func unary() throws(ExpressionError) -> Expression.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else {
      throw ExpressionError("expression nests too deep", offset: next.offset)
    }
    guard take("-") else { return try primary() }
    let start = next
    return .negative(try requireNumber(unary(), at: start))
  }

  private mutating func primary() throws(ExpressionError) -> Expression.Node {
    let token = next
    switch token.kind {
    case .number(let value):
      index += 1
      return .number(value)
    case .parameter(let name):
      index += 1
      return .parameter(name, offset: token.offset)
    case .word("never"):
      index += 1
      return .number(.infinity)
    case .word(let word):
      index += 1
      guard take("(") else { return .path(word, offset: token.offset) }
      return try call(word, at: token)
    case .sign("("):
      index += 1
      let node = try disjunction()
      try expect(")")
      return node
    default:
      throw unexpected("a number, a name or '('")
    }
  }

  private mutating func call(_ name: String, at token: ExpressionToken) throws(ExpressionError)
    -> Expression.Node
  {
    guard let function = ExpressionFunction(rawValue: name) else {
      throw ExpressionError(
        "unknown function '\(name)'", offset: token.offset, length: token.length,
        help: suggestion(name, in: ExpressionFunction.allCases.map(\.rawValue)))
    }
    var arguments: [Expression.Node] = []
    if !take(")") {
      repeat {
        let start = next
        let argument = try disjunction()
        if arguments.isEmpty, function.takesCurve {
          try requireCurve(argument, at: start)
        } else if function.takesCondition {
          try requireCondition(argument, at: start)
        } else {
          try requireNumber(argument, at: start)
        }
        arguments.append(argument)
      } while take(",")
      try expect(")")
    }
    guard arguments.count == function.argumentCount else {
      throw ExpressionError(
        "found \(arguments.count) argument\(arguments.count == 1 ? "" : "s"), expected \(name)\(function.usage)",
        offset: token.offset,
        length: token.length)
    }
    return .call(name, arguments, offset: token.offset)
  }
}
