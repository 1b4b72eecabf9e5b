/// A bracket that waits for the one that closes it.
struct OpenBracket: Sendable {
  let kind: TokenKind
  /// Which token it is.
  let index: Int
  let span: SourceSpan

  /// The bracket as it is written.
  var text: String { kind.bracketText }
}
