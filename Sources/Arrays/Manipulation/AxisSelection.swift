/// The places along an axis that NumPy's `delete` and `insert` are told.
public enum AxisSelection: Sendable {
  case integer(Int)
  case slice(start: Int?, stop: Int?, step: Int?)
  /// Integers, or for `delete` a mask.
  case list(NDArray)
}
