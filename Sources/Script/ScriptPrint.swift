import Syntax

/// What one call of `print` wrote.
public struct ScriptPrint: Hashable, Sendable {
  /// The text with the line's end.
  public let text: String
  /// Where the call stands; calls of one place are turns of a loop.
  public let span: SourceSpan
}
