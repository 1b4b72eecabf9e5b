/// One number of an element type: NumPy's scalars.
public enum Scalar: Hashable, Sendable {
  case bool(Bool)
  case int64(Int)
  case float32(Float)
  case float64(Double)

  /// The element type.
  public var type: ElementType {
    switch self {
    case .bool: .bool
    case .int64: .int64
    case .float32: .float32
    case .float64: .float64
    }
  }

  /// The value in double precision.
  public var double: Double {
    switch self {
    case .bool(let value): value ? 1 : 0
    case .int64(let value): Double(value)
    case .float32(let value): Double(value)
    case .float64(let value): value
    }
  }
}
