/// An operation on the elements of two arrays; what NumPy calls a universal function of two arguments.
public enum BinaryOperation: UInt8, CaseIterable, Sendable {
  case add, subtract, multiply, divide, floorDivide, remainder, power
  case maximum, minimum, fmax, fmin
  case arctan2, hypot, logaddexp, copysign, fmod
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
  case logicalAnd, logicalOr, logicalXor
  case bitwiseAnd, bitwiseOr, bitwiseXor, leftShift, rightShift

  /// NumPy's name, as its messages have it.
  public var name: String {
    switch self {
    case .add: "add"
    case .subtract: "subtract"
    case .multiply: "multiply"
    case .divide: "divide"
    case .floorDivide: "floor_divide"
    case .remainder: "remainder"
    case .power: "power"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .fmax: "fmax"
    case .fmin: "fmin"
    case .arctan2: "arctan2"
    case .hypot: "hypot"
    case .logaddexp: "logaddexp"
    case .copysign: "copysign"
    case .fmod: "fmod"
    case .equal: "equal"
    case .notEqual: "not_equal"
    case .less: "less"
    case .lessOrEqual: "less_equal"
    case .greater: "greater"
    case .greaterOrEqual: "greater_equal"
    case .logicalAnd: "logical_and"
    case .logicalOr: "logical_or"
    case .logicalXor: "logical_xor"
    case .bitwiseAnd: "bitwise_and"
    case .bitwiseOr: "bitwise_or"
    case .bitwiseXor: "bitwise_xor"
    case .leftShift: "left_shift"
    case .rightShift: "right_shift"
    }
  }
}
