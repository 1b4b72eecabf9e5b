/// The type of the numbers that a run computes with.
public enum Precision: String, CaseIterable, Sendable {
  /// IEEE 754 single precision, `Float`.
  case float32
  /// IEEE 754 double precision, `Double`; what NumPy computes with unless told otherwise.
  case float64
}
