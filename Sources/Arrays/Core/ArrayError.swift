/// What NumPy raises: the class of the exception and its message, word for word as NumPy 2.4 has it.
public struct ArrayError: Error, Equatable, Sendable {
  /// The class of the exception; the raw value is its name.
  public enum Kind: String, Sendable {
    case value = "ValueError"
    case type = "TypeError"
    case index = "IndexError"
    case axis = "AxisError"
    case overflow = "OverflowError"
    case zeroDivision = "ZeroDivisionError"
    case floatingPoint = "FloatingPointError"
    case linearAlgebra = "LinAlgError"
    case ufuncNoLoop = "UFuncTypeError"
    case memory = "MemoryError"
    /// What NumPy has and this library has not: the message names it.
    case unsupported = "NotImplementedError"
  }

  /// The class of the exception.
  public let kind: Kind
  /// The message, without the class.
  public let message: String

  /// Creates an error of a class with a message.
  public init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
