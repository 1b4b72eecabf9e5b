import CKernels

extension Elementary {
  /// Returns 2/√π times the integral of e^(-t²) from 0 to `x`; error below 1 ulp.
  public static func erf(_ x: Double) -> Double { value(of: CK_ERF, at: x) }
}
