/// An operator of a comparison.
public enum ComparisonOperator: String, CaseIterable, Sendable {
  case equal = "==", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
  case `in` = "in", notIn = "not in", `is` = "is", isNot = "is not"
}
