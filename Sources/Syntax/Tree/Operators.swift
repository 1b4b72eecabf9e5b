/// An operator with one operand.
public enum UnaryOperator: String, CaseIterable, Sendable {
  case minus = "-", plus = "+", invert = "~", not = "not"
}

/// An arithmetic operator with two operands.
public enum BinaryOperator: String, CaseIterable, Sendable {
  case add = "+", subtract = "-", multiply = "*", divide = "/", floorDivide = "//", remainder = "%", power =
    "**"
  case matrixMultiply = "@", and = "&", or = "|", exclusiveOr = "^", shiftLeft = "<<", shiftRight = ">>"
}

/// An operator of a comparison.
public enum ComparisonOperator: String, CaseIterable, Sendable {
  case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
  case `in` = "in", notIn = "not in", `is` = "is", isNot = "is not"
}
