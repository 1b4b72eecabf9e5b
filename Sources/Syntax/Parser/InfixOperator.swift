/// An operator between two operands.
enum InfixOperator {
  case logical(isAnd: Bool)
  case comparison(ComparisonOperator, tokens: Int)
  case binary(BinaryOperator)
}
