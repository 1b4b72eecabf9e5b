/// An argument of a call.
public struct Argument: Sendable {
  /// How a value is passed.
  public enum Kind: Sendable {
    case positional
    case keyword(String)
    /// `*value`.
    case unpacked
    /// `**value`.
    case unpackedMapping
  }

  /// How the value is passed.
  public let kind: Kind
  /// What is passed.
  public var value: Expression
  /// The place of the argument, its name or stars included.
  public let span: SourceSpan

  /// Makes an argument at a place.
  public init(_ kind: Kind, _ value: Expression, at span: SourceSpan) {
    self.kind = kind
    self.value = value
    self.span = span
  }
}
