import Tensor

/// A function that is applied to each number by itself.
enum ElementwiseFunction: String {
  case negative, exp, log, tanh, sqrt, square, absolute, sin, cos, tan, log1p, expm1, log2, log10, expit
  case arctan, arcsin, arccos, sinh, cosh, arcsinh, reciprocal, erf, exp2, cbrt

  /// Other names of the same functions.
  static let others: [String: ElementwiseFunction] = [
    "abs": .absolute, "fabs": .absolute, "atan": .arctan, "asin": .arcsin, "acos": .arccos,
    "__neg__": .negative,
    "neg": .negative, "asinh": .arcsinh,
  ]

  /// The derivative at `x`, where the function's value is `y`; at a kink the mean of both sides.
  func slope(at x: Double, value y: Double) -> Double {
    switch self {
    case .negative: -1
    case .exp: y
    case .log: 1 / x
    case .tanh: 1 - y * y
    case .sqrt: 0.5 / y
    case .square: 2 * x
    case .absolute: x > 0 ? 1 : x < 0 ? -1 : 0
    case .sin: Elementary.cos(x)
    case .cos: -Elementary.sin(x)
    case .tan: 1 + y * y
    case .log1p: 1 / (1 + x)
    case .expm1: y + 1
    case .log2: 1 / (x * Self.logOf2)
    case .log10: 1 / (x * Self.logOf10)
    case .expit: y * (1 - y)
    case .arctan: 1 / (1 + x * x)
    case .arcsin: 1 / (1 - x * x).squareRoot()
    case .arccos: -1 / (1 - x * x).squareRoot()
    case .sinh: (1 + y * y).squareRoot()
    case .cosh: (x < 0 ? -1 : 1) * (y * y - 1).squareRoot()
    case .arcsinh: 1 / (1 + x * x).squareRoot()
    case .reciprocal: -y * y
    case .erf: 2 / Double.pi.squareRoot() * Elementary.exp(-x * x)
    case .exp2: y * Self.logOf2
    case .cbrt: 1 / (3 * y * y)
    }
  }

  private static let logOf2 = 0.6931471805599453
  private static let logOf10 = 2.302585092994046
}
