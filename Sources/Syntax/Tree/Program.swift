/// A parsed program.
public struct Program: Sendable {
  public let body: [Statement]
  /// What was ignored or read in another way than Python 3 would: prompts, magics, `print` statements.
  public let notes: [SyntaxNote]

  public init(body: [Statement], notes: [SyntaxNote] = []) {
    self.body = body
    self.notes = notes
  }
}
