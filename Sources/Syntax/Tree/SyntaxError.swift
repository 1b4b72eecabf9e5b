/// Why a program cannot be run as it stands, found before anything of it is.
public struct SyntaxError: Error, Hashable, Sendable {
  /// What was found and what was expected, without a full stop.
  public let message: String
  /// Where it was found.
  public let span: SourceSpan
  /// The name of CPython's exception: a kind of `SyntaxError` for what is wrong with indentation.
  public var typeName: String {
    if message.hasPrefix("inconsistent use of tabs") { return "TabError" }
    let starts = ["expected an indented block", "unexpected indent", "unindent does not match"]
    return starts.contains { message.hasPrefix($0) } ? "IndentationError" : "SyntaxError"
  }
  /// What to do about it, where that is clear.
  public let help: String?

  /// Makes an error at a place.
  public init(_ message: String, at span: SourceSpan, help: String? = nil) {
    self.message = message
    self.span = span
    self.help = help
  }
}
