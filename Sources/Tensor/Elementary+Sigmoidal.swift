import CKernels

extension Elementary {
  /// Returns the hyperbolic tangent of `x`; error below 0.9 ulp.
  public static func tanh(_ x: Double) -> Double { value(of: CK_TANH, at: x) }

  /// Replaces each of `values` by its hyperbolic tangent.
  public static func tanh(_ values: UnsafeMutableBufferPointer<Double>) { replace(values, by: CK_TANH) }

  /// Returns the logistic function 1 / (1 + e^-x); error below 1 ulp, and right down to the subnormals.
  public static func sigmoid(_ x: Double) -> Double { value(of: CK_SIGMOID, at: x) }

  /// Replaces each of `values` by its logistic function.
  public static func sigmoid(_ values: UnsafeMutableBufferPointer<Double>) { replace(values, by: CK_SIGMOID) }

  /// Returns ln(1 + e^x), the smooth form of max(x, 0); error below 1.2 ulp.
  public static func softplus(_ x: Double) -> Double { value(of: CK_SOFTPLUS, at: x) }

  /// Replaces each of `values` by its softplus.
  public static func softplus(_ values: UnsafeMutableBufferPointer<Double>) { replace(values, by: CK_SOFTPLUS) }
}
