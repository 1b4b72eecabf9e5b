/// A word that a block can start with: how its body is read into a task.
public struct Verb: Sendable {
  /// What the body is.
  public enum Body: Sendable {
    /// A YAML mapping of options.
    case mapping
    /// A YAML list, each element one statement.
    case list
    /// Code, with options in leading lines `#| key: value`; the session has the code.
    case code
  }

  /// The word.
  public let name: String
  /// What it does, one sentence.
  public let summary: String
  /// What the body is.
  public let body: Body
  /// Whether other blocks refer to it, so that it must have a name.
  public let needsName: Bool
  /// Reads the options; nil after a mistake was reported.
  ///
  /// A list arrives as the option `statements`.
  public let decode: @Sendable (inout OptionReader) -> (any CellTask)?

  /// Creates a verb.
  public init(
    _ name: String, _ summary: String, body: Body = .mapping, needsName: Bool = false,
    decode: @escaping @Sendable (inout OptionReader) -> (any CellTask)?
  ) {
    self.name = name
    self.summary = summary
    self.body = body
    self.needsName = needsName
    self.decode = decode
  }

  /// The options of the verb, without those that every block takes.
  public var declarations: [OptionDeclaration] {
    OptionReader.declarations { _ = decode(&$0) }
  }
}
