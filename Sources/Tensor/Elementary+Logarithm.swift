import CKernels

extension Elementary {
  /// Returns the natural logarithm of `x`; error below 0.9 ulp.
  ///
  /// The logarithm of ±0 is -infinity, that of a negative number NaN.
  public static func log(_ x: Double) -> Double { value(of: CK_LOG, at: x) }

  /// Returns the natural logarithm of 1 + `x`, without cancellation near 0; error below 0.9 ulp.
  public static func log1p(_ x: Double) -> Double { value(of: CK_LOG1P, at: x) }

  /// Returns the logarithm to base 10 of `x`; error below 0.6 ulp, exact for powers of 10.
  public static func log10(_ x: Double) -> Double { value(of: CK_LOG10, at: x) }
}
