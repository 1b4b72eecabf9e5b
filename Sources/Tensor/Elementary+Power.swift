import CKernels

extension Elementary {
  /// Returns `x` to the power of `y`; error below 0.9 ulp, and exact where `x` and `y` are integers and the
  /// result is a double.
  ///
  /// Special cases are those of C's `pow` (ISO C, F.10.4.4): x⁰ and 1^y are 1 even for NaN, a negative `x` with a
  /// fractional `y` gives NaN.
  public static func pow(_ x: Double, _ y: Double) -> Double {
    var (base, exponent, value) = (x, y, 0.0)
    ck_active().pointee.f64.power(1, &base, &exponent, &value)
    return value
  }
}
