/// Everything that is wrong with a program's text; never empty.
public struct SyntaxErrors: Error, Hashable, Sendable {
  /// What was found, in the order of the text; at most ``Parser/errorLimit``.
  public let errors: [SyntaxError]

  /// Gathers the errors of one program.
  public init(_ errors: [SyntaxError]) { self.errors = errors }
}
