/// `except type as name: body`; without a type it takes everything.
public struct ExceptionHandler: Sendable {
  /// The exceptions that are taken: a class or a tuple of them; nil takes all.
  public var type: Expression?
  /// What the exception is called in the body.
  public let name: String?
  /// What runs when one is taken.
  public var body: [Statement]
  /// The place of the whole clause.
  public let span: SourceSpan

  /// Makes a handler from its parts.
  public init(type: Expression?, name: String?, body: [Statement], at span: SourceSpan) {
    self.type = type
    self.name = name
    self.body = body
    self.span = span
  }
}
