/// Something to know about a place of a program that does not keep it from running.
public struct SyntaxNote: Hashable, Sendable {
  /// What was ignored or how it was read, without a full stop.
  public let message: String
  /// The first place it is about.
  public let span: SourceSpan

  /// Makes a note at a place.
  public init(_ message: String, at span: SourceSpan) {
    self.message = message
    self.span = span
  }
}
