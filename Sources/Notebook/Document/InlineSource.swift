/// Inline code that starts with `nn `: a value in the prose, or a claim about one.
public struct InlineSource: Sendable {
  /// What it asks for.
  public enum Kind: Equatable, Sendable {
    /// The value of an expression, with its format and where that stands.
    case value(format: Located<String>?)
    /// A condition that fails the build when it stops being true.
    case claim
  }

  /// The index of the code node in the document's tree.
  public let node: Int
  /// What it asks for.
  public let kind: Kind
  /// The expression or condition, and where it stands.
  public let expression: Located<String>
}
