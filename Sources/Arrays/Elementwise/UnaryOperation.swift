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
  public var name: String {
    switch self {
    case .negative: "negative"
    case .positive: "positive"
    case .absolute: "absolute"
    case .sign: "sign"
    case .sqrt: "sqrt"
    case .square: "square"
    case .reciprocal: "reciprocal"
    case .exp: "exp"
    case .expm1: "expm1"
    case .exp2: "exp2"
    case .log: "log"
    case .log1p: "log1p"
    case .log2: "log2"
    case .log10: "log10"
    case .sin: "sin"
    case .cos: "cos"
    case .tan: "tan"
    case .arcsin: "arcsin"
    case .arccos: "arccos"
    case .arctan: "arctan"
    case .sinh: "sinh"
    case .cosh: "cosh"
    case .tanh: "tanh"
    case .arcsinh: "arcsinh"
    case .arccosh: "arccosh"
    case .arctanh: "arctanh"
    case .floor: "floor"
    case .ceil: "ceil"
    case .trunc: "trunc"
    case .rint: "rint"
    case .isnan: "isnan"
    case .isinf: "isinf"
    case .isfinite: "isfinite"
    case .logicalNot: "logical_not"
    case .invert: "invert"
    case .signbit: "signbit"
    case .degrees: "degrees"
    case .radians: "radians"
    case .cbrt: "cbrt"
    case .expit: "expit"
    case .erf: "erf"
    }
  }
}
