/// An arithmetic operator with two operands.
public enum BinaryOperator: String, CaseIterable, Sendable {
  case add = "+", subtract = "-", multiply = "*", divide = "/", floorDivide = "//", remainder = "%", power =
    "**"
  case matrixMultiply = "@", and = "&", or = "|", exclusiveOr = "^", shiftLeft = "<<", shiftRight = ">>"
}
