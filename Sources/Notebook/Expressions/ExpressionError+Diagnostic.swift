extension ExpressionError {
  /// The error at its place in a file, for an expression that starts at `position`.
  public func diagnostic(at position: SourcePosition, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .expression, message,
      at: source.location(
        SourcePosition(line: position.line, column: position.column + offset), length: length), help: help)
  }
}
