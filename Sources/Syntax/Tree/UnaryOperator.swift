/// An operator with one operand.
public enum UnaryOperator: String, CaseIterable, Sendable {
  case minus = "-", plus = "+", invert = "~", not = "not"
}
