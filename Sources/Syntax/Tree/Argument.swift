/// An argument of a call.
public struct Argument: Sendable {
  public enum Kind: Sendable {
    case positional
    case keyword(String)
    /// `*value`.
    case unpacked
    /// `**value`.
    case unpackedMapping
  }

  public let kind: Kind
  public var value: Expression
  public let span: SourceSpan

  public init(_ kind: Kind, _ value: Expression, at span: SourceSpan) {
    self.kind = kind
    self.value = value
    self.span = span
  }
}
