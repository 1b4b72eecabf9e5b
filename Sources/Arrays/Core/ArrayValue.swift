/// What an operation gives: an array, or a scalar where NumPy turns an array without axes into one.
public enum ArrayValue: Sendable {
  case array(NDArray)
  case scalar(Scalar)
}
