/// Which norm: what NumPy's `ord` says.
public enum NormOrder: Sendable, Equatable {
  /// The 2-norm of all elements; of a matrix that is Frobenius'.
  case automatic
  case frobenius
  /// The sum of a matrix's singular values.
  case nuclear
  /// A number, which may be infinite.
  case number(Double)
  /// Any other word.
  case unknown(String)
}
