/// A class with its bases.
public struct ClassDefinition: Sendable {
  /// The name the class is bound to.
  public let name: String
  /// The classes it inherits from, and keywords such as `metaclass`.
  public var bases: [Argument]
  /// Its statements.
  public var body: [Statement]
  /// What it is passed to before it is bound, outermost first.
  public var decorators: [Expression]

  /// Makes a class from its parts.
  public init(name: String, bases: [Argument], body: [Statement], decorators: [Expression]) {
    self.name = name
    self.bases = bases
    self.body = body
    self.decorators = decorators
  }
}
