/// What is wrong with a format specification; positions count characters from 0.
public enum FormatSpecificationError: Error, Equatable, Sendable {
  /// What may stand in a place of a specification.
  public enum Expectation: Equatable, Sendable {
    /// One of the types `e E f F g G % d`.
    case type
    /// The digits of a precision.
    case digit
    /// The end of the specification.
    case end
  }

  /// A character, or the end (`found` is nil), stands where something else must.
  case unexpected(position: Int, found: Character?, expected: Expectation)
  /// The width or precision that starts at `position` is above `limit`.
  case tooLarge(position: Int, limit: Int)
  /// The type `d` has a precision, which starts at `position`.
  case precisionOfInteger(position: Int)
}
