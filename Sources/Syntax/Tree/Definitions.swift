/// `except type as name: body`; without a type it takes everything.
public struct ExceptionHandler: Sendable {
  public var type: Expression?
  public let name: String?
  public var body: [Statement]
  public let span: SourceSpan

  public init(type: Expression?, name: String?, body: [Statement], at span: SourceSpan) {
    self.type = type
    self.name = name
    self.body = body
    self.span = span
  }
}

/// A function with its decorators, outermost first.
public struct FunctionDefinition: Sendable {
  public let name: String
  public var parameters: Parameters
  public var body: [Statement]
  public var decorators: [Expression]

  public init(name: String, parameters: Parameters, body: [Statement], decorators: [Expression]) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.decorators = decorators
  }
}

/// A class with its bases.
public struct ClassDefinition: Sendable {
  public let name: String
  public var bases: [Argument]
  public var body: [Statement]
  public var decorators: [Expression]

  public init(name: String, bases: [Argument], body: [Statement], decorators: [Expression]) {
    self.name = name
    self.bases = bases
    self.body = body
    self.decorators = decorators
  }
}

/// A dotted name that is imported, and the name it is bound to if that is another.
public struct ImportedName: Sendable {
  public let path: String
  public let alias: String?
  public let span: SourceSpan

  public init(_ path: String, as alias: String?, at span: SourceSpan) {
    self.path = path
    self.alias = alias
    self.span = span
  }
}
