/// A function with its decorators, outermost first.
public struct FunctionDefinition: Sendable {
  /// The name the function is bound to.
  public let name: String
  /// What it takes.
  public var parameters: Parameters
  /// Its statements, the text that documents it among them.
  public var body: [Statement]
  /// What it is passed to before it is bound, outermost first.
  public var decorators: [Expression]

  /// Makes a function from its parts.
  public init(name: String, parameters: Parameters, body: [Statement], decorators: [Expression]) {
    self.name = name
    self.parameters = parameters
    self.body = body
    self.decorators = decorators
  }
}
