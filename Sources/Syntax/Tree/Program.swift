/// A parsed program.
public struct Program: Sendable {
  /// The statements in the order of the text.
  public let body: [Statement]
  /// What was ignored or read in another way than Python 3 would: prompts, magics, `print` statements.
  public let notes: [SyntaxNote]

  /// Makes a program from its statements.
  public init(body: [Statement], notes: [SyntaxNote] = []) {
    self.body = body
    self.notes = notes
  }
}
