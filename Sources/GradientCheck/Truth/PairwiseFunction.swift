import Tensor

/// A function of two numbers that is applied element by element.
enum PairwiseFunction: String {
  case add, subtract, multiply, divide, power, maximum, minimum

  /// Other names of the same functions.
  static let others: [String: PairwiseFunction] = [
    "true_divide": .divide, "pow": .power, "fmax": .maximum, "fmin": .minimum, "float_power": .power,
    "__add__": .add, "__radd__": .add, "__sub__": .subtract, "__mul__": .multiply, "__rmul__": .multiply,
    "__truediv__": .divide, "__pow__": .power,
  ]

  /// The derivatives by both numbers, where the value is `value`; where two are equal, a maximum follows neither.
  func slopes(_ x: Double, _ y: Double, value: Double) -> (Double, Double) {
    switch self {
    case .add: return (1, 1)
    case .subtract: return (1, -1)
    case .multiply: return (y, x)
    case .divide: return (1 / y, -value / y)
    case .power:
      // x² is by far the most frequent, and its derivative by 2 is no number for negative x.
      let byBase = y == 2 ? 2 * x : y == 0 ? 0 : y * Elementary.pow(x, y - 1)
      return (byBase, x > 0 ? value * Elementary.log(x) : 0)
    case .maximum: return (x > y ? 1 : 0, y > x ? 1 : 0)
    case .minimum: return (x < y ? 1 : 0, y < x ? 1 : 0)
    }
  }
}
