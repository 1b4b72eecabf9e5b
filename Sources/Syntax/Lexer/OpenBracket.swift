/// A bracket that waits for the one that closes it.
struct OpenBracket: Sendable {
  let kind: TokenKind
  /// Which token it is.
  let index: Int
  let span: SourceSpan

  /// The bracket as it is written.
  var text: String { kind.bracketText }
}

extension TokenKind {
  /// The bracket that closes this one.
  var closingBracket: TokenKind {
    switch self {
    case .leftParenthesis: .rightParenthesis
    case .leftBracket: .rightBracket
    default: .rightBrace
    }
  }

  var bracketText: String {
    switch self {
    case .leftParenthesis: "("
    case .rightParenthesis: ")"
    case .leftBracket: "["
    case .rightBracket: "]"
    case .leftBrace: "{"
    default: "}"
    }
  }
}
