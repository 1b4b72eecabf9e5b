import Syntax

/// A call through which an exception passed.
public struct TracebackEntry: Hashable, Sendable {
  /// The function's name, `<module>` for the program itself.
  public let function: String
  /// Where it stood.
  public let span: SourceSpan
}
