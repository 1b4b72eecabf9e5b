/// Something to know about a place of a program that does not keep it from running.
public struct SyntaxNote: Hashable, Sendable {
  public let message: String
  public let span: SourceSpan

  public init(_ message: String, at span: SourceSpan) {
    self.message = message
    self.span = span
  }
}
