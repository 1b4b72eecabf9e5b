/// A number that expressions can name: one value for each repeat of a run, or a curve for each repeat.
public enum Value: Equatable, Sendable {
  /// One number a repeat.
  case numbers([Double])
  /// One curve a repeat; element `e` is the value at epoch `e`.
  case curves([[Double]])

  /// A single number.
  public static func number(_ value: Double) -> Value { .numbers([value]) }
}
