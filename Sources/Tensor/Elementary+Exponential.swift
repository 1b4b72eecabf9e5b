import CKernels

extension Elementary {
  /// Returns e to the power of `x`; error below 1 ulp.
  ///
  /// Overflows to infinity above 709.78 and goes through the subnormals to 0 below -708.4.
  public static func exp(_ x: Double) -> Double { value(of: CK_EXP, at: x) }

  /// Replaces each of `values` by e to its power.
  public static func exp(_ values: UnsafeMutableBufferPointer<Double>) { replace(values, by: CK_EXP) }

  /// Returns e to the power of `x`, less 1, without cancellation near 0; error below 1.2 ulp.
  public static func expm1(_ x: Double) -> Double { value(of: CK_EXPM1, at: x) }
}
