/// The parameters of a function.
public struct Parameters: Sendable {
  public struct Parameter: Sendable {
    public let name: String
    public var defaultValue: Expression?
    public let span: SourceSpan

    public init(_ name: String, default defaultValue: Expression? = nil, at span: SourceSpan) {
      self.name = name
      self.defaultValue = defaultValue
      self.span = span
    }
  }

  /// Those that take positional arguments, in order; the first ``positionalOnlyCount`` take nothing else.
  public var positional: [Parameter]
  public var positionalOnlyCount: Int
  /// `*name`.
  public var rest: Parameter?
  /// Those behind `*` or `*name`.
  public var keywordOnly: [Parameter]
  /// `**name`.
  public var keywordRest: Parameter?

  public init(
    positional: [Parameter] = [], positionalOnlyCount: Int = 0, rest: Parameter? = nil,
    keywordOnly: [Parameter] = [], keywordRest: Parameter? = nil
  ) {
    self.positional = positional
    self.positionalOnlyCount = positionalOnlyCount
    self.rest = rest
    self.keywordOnly = keywordOnly
    self.keywordRest = keywordRest
  }
}
