extension Parser {
  /// Reads operands with the operators between them that bind at least as tightly as `precedence`.
  ///
  /// Climbs precedences in one function: each level of the grammar would be another stack frame.
  /// - Parameter allowsStar: whether one `*operand` may stand here, as in targets and displays.
  mutating func parseOperators(_ precedence: Int, allowsStar: Bool = false) throws(ParseFailure) -> Expression
  {
    let start = position
    let outer = beginTree()
    if allowsStar, take(.star) {
      try enter()
      let value = try parseOperators(Precedence.bitwiseOr)
      leave()
      try grow()
      endTree(outer)
      return Expression(.starred(value), at: span(from: start))
    }
    var left = try parseOperand(precedence)
    while let (infix, level) = infixOperator(), level >= precedence {
      switch infix {
      case .binary(let symbol):
        advance()
        let right = try parseOperators(level + 1)
        left = Expression(.binary(symbol, left, right), at: span(from: start))
      case .logical(let isAnd):
        let keyword = kind
        var operands = [left]
        while take(keyword) { operands.append(try parseOperators(level + 1)) }
        left = Expression(.logical(isAnd: isAnd, operands), at: span(from: start))
      case .comparison:
        var pairs: [(ComparisonOperator, Expression)] = []
        while case .comparison(let symbol, let count)? = infixOperator()?.infix {
          for _ in 0..<count { advance() }
          pairs.append((symbol, try parseOperators(Precedence.bitwiseOr)))
        }
        left = Expression(.comparison(left, pairs), at: span(from: start))
      }
      try grow()
    }
    endTree(outer)
    return left
  }

  /// Reads an operand: `not` where the operators around it bind less, else signs, powers and what they stand
  /// on.
  private mutating func parseOperand(_ precedence: Int) throws(ParseFailure) -> Expression {
    guard kind == .not, precedence <= Precedence.not else { return try parseFactor() }
    let start = position
    advance()
    try enter()
    let value = try parseOperators(Precedence.not)
    leave()
    try grow()
    return Expression(.unary(.not, value), at: span(from: start))
  }

  /// Reads a primary with its signs and its power.
  private mutating func parseFactor() throws(ParseFailure) -> Expression {
    let start = position
    let symbol: UnaryOperator? =
      switch kind {
      case .minus: .minus
      case .plus: .plus
      case .tilde: .invert
      default: nil
      }
    if let symbol {
      advance()
      try enter()
      let value = try parseFactor()
      leave()
      try grow()
      return Expression(.unary(symbol, value), at: span(from: start))
    }
    let base = try parsePrimary()
    guard take(.doubleStar) else { return base }
    try enter()
    let exponent = try parseFactor()
    leave()
    try grow()
    return Expression(.binary(.power, base, exponent), at: span(from: start))
  }

  /// The operator at the next token and how tightly it binds.
  private func infixOperator() -> (infix: InfixOperator, level: Int)? {
    switch kind {
    case .or: (.logical(isAnd: false), Precedence.or)
    case .and: (.logical(isAnd: true), Precedence.and)
    case .bar: (.binary(.or), Precedence.bitwiseOr)
    case .caret: (.binary(.exclusiveOr), Precedence.exclusiveOr)
    case .ampersand: (.binary(.and), Precedence.bitwiseAnd)
    case .shiftLeft: (.binary(.shiftLeft), Precedence.shift)
    case .shiftRight: (.binary(.shiftRight), Precedence.shift)
    case .plus: (.binary(.add), Precedence.sum)
    case .minus: (.binary(.subtract), Precedence.sum)
    case .star: (.binary(.multiply), Precedence.product)
    case .slash: (.binary(.divide), Precedence.product)
    case .doubleSlash: (.binary(.floorDivide), Precedence.product)
    case .percent: (.binary(.remainder), Precedence.product)
    case .at: (.binary(.matrixMultiply), Precedence.product)
    default: comparisonOperator().map { (.comparison($0, tokens: $1), Precedence.comparison) }
    }
  }

  private func comparisonOperator() -> (ComparisonOperator, Int)? {
    switch kind {
    case .equal: (.equal, 1)
    case .notEqual: (.notEqual, 1)
    case .less: (.less, 1)
    case .lessOrEqual: (.lessOrEqual, 1)
    case .greater: (.greater, 1)
    case .greaterOrEqual: (.greaterOrEqual, 1)
    case .in: (.in, 1)
    case .is: kind(ahead: 1) == .not ? (.isNot, 2) : (.is, 1)
    case .not where kind(ahead: 1) == .in: (.notIn, 2)
    default: nil
    }
  }
}
