/// Numbers that a program gets as an array before it starts.
public struct ScriptInput: Sendable {
  /// The numbers in row-major order.
  public enum Elements: Sendable {
    /// An array of type int64.
    case integers([Int])
    /// An array of type float64.
    case floats([Double])
  }

  /// The numbers in row-major order.
  public let elements: Elements
  /// The length of each axis; their product is the number of elements.
  public let shape: [Int]

  /// Makes an array; nil if there are not as many numbers as the shape says.
  public init?(_ elements: Elements, shape: [Int]) {
    let count =
      switch elements {
      case .integers(let numbers): numbers.count
      case .floats(let numbers): numbers.count
      }
    guard shape.allSatisfy({ $0 >= 0 }), shape.reduce(1, { $0 &* $1 }) == count else { return nil }
    self.elements = elements
    self.shape = shape
  }
}
