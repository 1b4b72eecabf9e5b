/// A value and the place where it was written.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it starts.
  public let position: SourcePosition
  /// How many characters it takes in the file, at least 1.
  public let length: Int

  /// Creates a located value.
  public init(_ value: Value, at position: SourcePosition, length: Int = 1) {
    self.value = value
    self.position = position
    self.length = max(1, length)
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
