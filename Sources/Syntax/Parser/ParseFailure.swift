/// Why a statement is given up.
enum ParseFailure: Error, Sendable {
  case error(SyntaxError)
  /// The error has been noted already.
  case reported

  init(_ message: String, at span: SourceSpan, help: String? = nil) {
    self = .error(SyntaxError(message, at: span, help: help))
  }
}
