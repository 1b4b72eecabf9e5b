import CKernels

extension Elementary {
  /// Returns the sine of `x` radians; error below 0.9 ulp for every finite `x`.
  ///
  /// The sine of an infinity is NaN.
  public static func sin(_ x: Double) -> Double { value(of: CK_SIN, at: x) }

  /// Returns the cosine of `x` radians; error below 0.9 ulp for every finite `x`.
  ///
  /// The cosine of an infinity is NaN.
  public static func cos(_ x: Double) -> Double { value(of: CK_COS, at: x) }
}
