/// What an operation gives: an array, or a scalar where NumPy turns an array without axes into one.
public enum ArrayValue: Sendable {
  case array(NDArray)
  case scalar(Scalar)

  /// The number of elements along each axis; none for a scalar.
  public var shape: Dimensions {
    switch self {
    case .array(let array): array.shape
    case .scalar: Dimensions()
    }
  }
}
