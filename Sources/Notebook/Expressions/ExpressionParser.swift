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
    var node = try conjunction()
    while take(word: "or") { node = .or(node, try conjunction()) }
    return node
  }

  private mutating func conjunction() throws(ExpressionError) -> Expression.Node {
    var node = try negation()
    while take(word: "and") { node = .and(node, try negation()) }
    return node
  }

  private mutating func negation() throws(ExpressionError) -> Expression.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else {
      throw ExpressionError("expression nests too deep", offset: next.offset)
    }
    return take(word: "not") ? .not(try negation()) : try comparison()
  }

  private mutating func comparison() throws(ExpressionError) -> Expression.Node {
    let left = try sum()
    let token = next
    switch token.kind {
    case .word("within"):
      index += 1
      try expect("[")
      let low = try sum()
      try expect(",")
      let high = try sum()
      try expect("]")
      return .within(left, low: low, high: high)
    case .sign("≈"):
      index += 1
      let right = try sum()
      guard take("±") else { throw unexpected("'±' and a tolerance") }
      return .near(left, right, tolerance: try sum())
    case .word("falls"), .word("rises"):
      index += 1
      var after: Expression.Node?
      if take(word: "after") {
        guard take(word: "epoch") else { throw unexpected("'epoch'") }
        after = try sum()
      }
      return .trend(left, rises: token.kind == .word("rises"), after: after, offset: token.offset)
    default:
      return try chain(from: left)
    }
  }

  private mutating func chain(from left: Expression.Node) throws(ExpressionError) -> Expression.Node {
    var nodes = [left]
    var signs: [String] = []
    while case .sign(let sign) = next.kind, ["<", "<=", ">", ">=", "==", "!="].contains(sign) {
      index += 1
      signs.append(sign)
      nodes.append(try sum())
    }
    return signs.isEmpty ? left : .comparison(nodes, signs)
  }

  private mutating func sum() throws(ExpressionError) -> Expression.Node {
    var node = try product()
    while case .sign(let sign) = next.kind, sign == "+" || sign == "-" {
      index += 1
      node = .arithmetic(Character(sign), node, try product())
    }
    return node
  }

  private mutating func product() throws(ExpressionError) -> Expression.Node {
    var node = try unary()
    while case .sign(let sign) = next.kind, sign == "*" || sign == "/" {
      index += 1
      node = .arithmetic(Character(sign), node, try unary())
    }
    return node
  }

  private mutating func unary() throws(ExpressionError) -> Expression.Node {
    depth += 1
    defer { depth -= 1 }
    guard depth < Self.maximumDepth else {
      throw ExpressionError("expression nests too deep", offset: next.offset)
    }
    return take("-") ? .negative(try unary()) : try primary()
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

  private mutating func call(_ name: String, at token: ExpressionToken) throws(ExpressionError) -> Expression.Node {
    guard let function = ExpressionFunction(rawValue: name) else {
      throw ExpressionError(
        "unknown function '\(name)'", offset: token.offset, length: token.length,
        help: suggestion(name, in: ExpressionFunction.allCases.map(\.rawValue)))
    }
    var arguments: [Expression.Node] = []
    if !take(")") {
      repeat { arguments.append(try disjunction()) } while take(",")
      try expect(")")
    }
    guard arguments.count == function.argumentCount else {
      throw ExpressionError(
        "'\(name)' takes \(function.usage), found \(arguments.count) arguments", offset: token.offset,
        length: token.length)
    }
    return .call(name, arguments, offset: token.offset)
  }
}
