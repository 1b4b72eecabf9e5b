import Arrays
import Syntax

extension BinaryOperator {
  /// The element-wise operation of arrays; nil for the matrix product.
  var arrayOperation: BinaryOperation? {
    switch self {
    case .add: .add
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: .divide
    case .floorDivide: .floorDivide
    case .remainder: .remainder
    case .power: .power
    case .and: .bitwiseAnd
    case .or: .bitwiseOr
    case .exclusiveOr: .bitwiseXor
    case .shiftLeft: .leftShift
    case .shiftRight: .rightShift
    case .matrixMultiply: nil
    }
  }

  /// The method that a class defines it with.
  var methodName: String {
    switch self {
    case .add: "__add__"
    case .subtract: "__sub__"
    case .multiply: "__mul__"
    case .divide: "__truediv__"
    case .floorDivide: "__floordiv__"
    case .remainder: "__mod__"
    case .power: "__pow__"
    case .matrixMultiply: "__matmul__"
    case .and: "__and__"
    case .or: "__or__"
    case .exclusiveOr: "__xor__"
    case .shiftLeft: "__lshift__"
    case .shiftRight: "__rshift__"
    }
  }
}
