/// One field of a CSV text, with its place: line and column count characters from 1.
public struct CSVField: Equatable, Sendable {
  /// The text, without the quotes around it or, if it had none, the spaces around it.
  public let text: String
  /// The line of its first character.
  public let line: Int
  /// The column of its first character.
  public let column: Int

  /// Creates a field.
  public init(text: String, line: Int, column: Int) {
    self.text = text
    self.line = line
    self.column = column
  }
}
