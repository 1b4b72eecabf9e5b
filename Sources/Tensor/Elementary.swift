import CKernels

/// The elementary functions of `Double`, the same bits on every machine.
///
/// IEEE 754 fixes every bit of +, -, *, /, the square root and the fused multiply-add, and none of a C library's
/// functions, which differ between processors; these, from `CKernels`, consist of the former only. Errors are given
/// in ulp, units in the last place of the exact result. Infinities, signed zeros and subnormal numbers are treated as
/// ISO C, annex F, has it; a NaN result is always the one quiet NaN `Double.nan`.
///
/// The bulk forms, which take a buffer and replace each element by its image, give the bits of the scalar forms.
/// All polynomials are fitted by `Tests/TensorTests/Oracle/make_coefficients.py`.
public enum Elementary {
  /// The image of one number.
  static func value(of function: ck_function, at x: Double) -> Double {
    var (argument, value) = (x, 0.0)
    ck_active().pointee.f64.map(function, 1, &argument, &value)
    return value
  }

  /// Replaces each of `values` by its image.
  static func replace(_ values: UnsafeMutableBufferPointer<Double>, by function: ck_function) {
    guard let base = values.baseAddress else { return }
    ck_active().pointee.f64.map(function, values.count, base, base)
  }
}
