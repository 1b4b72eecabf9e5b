/// An operand of an element-wise operation.
///
/// Python's own numbers are weak: they take the array's type (NEP 50). NumPy's scalars and 0-d arrays are not. A Python
/// `bool` is given as a 0-d array's number, as NumPy treats it so.
public enum Operand: Sendable {
  case array(NDArray)
  /// A NumPy scalar, or a Python bool.
  case scalar(Scalar)
  case weakInteger(Int)
  case weakFloat(Double)
}
