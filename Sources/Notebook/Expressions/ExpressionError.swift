/// What is wrong with the text of an expression, and where.
public struct ExpressionError: Error, Equatable, Sendable {
  /// The first character that is meant, from 0.
  public let offset: Int
  /// How many characters are meant.
  public let length: Int
  /// What was found and what was expected.
  public let message: String
  /// What to do about it.
  public let help: String?

  init(_ message: String, offset: Int, length: Int = 1, help: String? = nil) {
    self.message = message
    self.offset = offset
    self.length = max(1, length)
    self.help = help
  }
}
