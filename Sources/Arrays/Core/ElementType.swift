/// The types of elements that arrays have, in the order in which they are promoted.
public enum ElementType: UInt8, CaseIterable, Comparable, Sendable {
  case bool, int64, float32, float64

  /// NumPy's name.
  public var name: String {
    switch self {
    case .bool: "bool"
    case .int64: "int64"
    case .float32: "float32"
    case .float64: "float64"
    }
  }

  /// Bytes of an element.
  public var size: Int {
    switch self {
    case .bool: 1
    case .float32: 4
    case .int64, .float64: 8
    }
  }

  /// Whether it is a floating-point type.
  public var isFloating: Bool { self >= .float32 }

  /// Whether the left type comes first in the order of promotion.
  public static func < (left: ElementType, right: ElementType) -> Bool { left.rawValue < right.rawValue }

  /// The type that two arrays are brought to (NumPy's `result_type`): int64 with float32 gives float64.
  public func promoted(with other: ElementType) -> ElementType {
    let (low, high) = self < other ? (self, other) : (other, self)
    return low == .int64 && high == .float32 ? .float64 : high
  }
}
