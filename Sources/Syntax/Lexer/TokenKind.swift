/// What a token is.
enum TokenKind: Sendable {
  case name, number, string
  /// The end of a logical line.
  case newline
  case indent, dedent
  case end
  /// A place whose error has been reported; whoever meets it gives the statement up.
  case invalid
  /// Where the text goes on after a bracket that was never closed; its place is that of the bracket.
  case unclosed

  case and, `as`, assert, async, await, `break`, `class`, `continue`, def, del, elif, `else`, except, `false`
  case finally, `for`, from, global, `if`, `import`, `in`, `is`, lambda, noneKeyword, nonlocal, not, or, pass,
    raise
  case `return`, `true`, `try`, `while`, with, yield

  case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
  case comma, colon, semicolon, dot, ellipsis, arrow, backquote, assign, walrus
  case plus, minus, star, doubleStar, slash, doubleSlash, percent, at
  case ampersand, bar, caret, tilde, shiftLeft, shiftRight
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case plusAssign, minusAssign, starAssign, doubleStarAssign, slashAssign, doubleSlashAssign, percentAssign
  case atAssign, ampersandAssign, barAssign, caretAssign, shiftLeftAssign, shiftRightAssign
}

extension TokenKind {
  /// Whether an expression can start with such a token.
  var startsExpression: Bool {
    switch self {
    case .name, .number, .string, .await, .false, .lambda, .noneKeyword, .not, .true, .leftParenthesis,
      .leftBracket,
      .leftBrace, .ellipsis, .backquote, .plus, .minus, .tilde:
      true
    default: false
    }
  }

  /// Whether the token is a keyword that no expression holds, so that a line starting with it is a new
  /// statement.
  var startsStatementOnly: Bool {
    switch self {
    case .assert, .break, .class, .continue, .def, .del, .elif, .except, .finally, .global, .import,
      .nonlocal,
      .pass, .raise, .return, .try, .while, .with:
      true
    default: false
    }
  }

  /// The operator of an assignment such as `+=`.
  var augmentedOperator: BinaryOperator? {
    switch self {
    case .plusAssign: .add
    case .minusAssign: .subtract
    case .starAssign: .multiply
    case .doubleStarAssign: .power
    case .slashAssign: .divide
    case .doubleSlashAssign: .floorDivide
    case .percentAssign: .remainder
    case .atAssign: .matrixMultiply
    case .ampersandAssign: .and
    case .barAssign: .or
    case .caretAssign: .exclusiveOr
    case .shiftLeftAssign: .shiftLeft
    case .shiftRightAssign: .shiftRight
    default: nil
    }
  }
}
