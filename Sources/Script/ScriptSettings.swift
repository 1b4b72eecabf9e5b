/// What a program is given before it starts, in place of what it says itself.
public struct ScriptSettings: Sendable {
  /// An expression that is evaluated once in each turn of the program's training loop.
  public struct Watch: Sendable {
    /// What its curve is called.
    public let name: String
    /// The expression's text.
    public let text: String
    /// The line that errors in it are shown at.
    public let line: Int
    /// The column of its first character.
    public let column: Int

    /// Makes an expression that stands at a place of the block that the program is in.
    public init(name: String, text: String, line: Int, column: Int) {
      self.name = name
      self.text = text
      self.line = line
      self.column = column
    }
  }

  /// Expressions by the name of the variable that gets their value.
  public var values: [String: String]
  /// The lines, behind the program's last, that errors in values are shown at.
  ///
  /// A name's line has the name in column 1 and its expression from ``valueColumn`` on. Errors in a value without a
  /// line are shown where the program's own value stands.
  public var valueLines: [String: Int]
  /// The column of a value's first character in its line.
  public static let valueColumn = 3
  /// Names of variables that get arrays.
  public var inputs: Set<String>
  /// What is watched.
  public var watches: [Watch]

  /// Makes settings; none by default.
  public init(
    values: [String: String] = [:], valueLines: [String: Int] = [:], inputs: Set<String> = [],
    watches: [Watch] = []
  ) {
    self.values = values
    self.valueLines = valueLines
    self.inputs = inputs
    self.watches = watches
  }
}
