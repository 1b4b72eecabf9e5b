/// The parameters of a function.
public struct Parameters: Sendable {
  /// A parameter with the value it has when none is passed.
  public struct Parameter: Sendable {
    /// What the parameter is called.
    public let name: String
    /// The value when none is passed; nil where one has to be.
    public var defaultValue: Expression?
    /// The place of the name.
    public let span: SourceSpan

    /// Makes a parameter at a place.
    public init(_ name: String, default defaultValue: Expression? = nil, at span: SourceSpan) {
      self.name = name
      self.defaultValue = defaultValue
      self.span = span
    }
  }

  /// Those that take positional arguments, in order; the first ``positionalOnlyCount`` take nothing else.
  public var positional: [Parameter]
  /// How many of ``positional`` cannot be given by name.
  public var positionalOnlyCount: Int
  /// `*name`.
  public var rest: Parameter?
  /// Those behind `*` or `*name`.
  public var keywordOnly: [Parameter]
  /// `**name`.
  public var keywordRest: Parameter?

  /// Makes a list of parameters.
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
