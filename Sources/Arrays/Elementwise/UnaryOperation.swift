/// An operation on the elements of an array; what NumPy calls a universal function of one argument.
public enum UnaryOperation: UInt8, CaseIterable, Sendable {
  case negative, positive, absolute, sign, sqrt, square, reciprocal
  case exp, expm1, exp2, log, log1p, log2, log10
  case sin, cos, tan, arcsin, arccos, arctan
  case sinh, cosh, tanh, arcsinh, arccosh, arctanh
  case floor, ceil, trunc, rint
  case isnan, isinf, isfinite, logicalNot, invert, signbit
  case degrees, radians, cbrt, expit, erf

  /// NumPy's name (`scipy.special`'s for expit and erf), as messages have it.
  public var name: String { self == .logicalNot ? "logical_not" : "\(self)" }
}
