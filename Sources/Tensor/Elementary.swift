/// The elementary functions of `Double`, computed with +, -, *, /, the square root and bit operations only.
///
/// IEEE 754 fixes every bit of those operations and none of a C library's functions, which differ between
/// processors; these give the same bits everywhere. Errors are given in ulp, units in the last place of
/// the exact result. A NaN result is always the one quiet NaN `Double.nan`.
///
/// The bulk forms, which take a buffer and replace each element by its image, give the bits of the scalar forms.
/// All polynomials are fitted by `Tests/TensorTests/Oracle/make_coefficients.py`.
public enum Elementary {}
