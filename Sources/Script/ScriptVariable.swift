/// The value that a variable of a program has at the end.
public struct ScriptVariable: Hashable, Sendable {
  /// What `print` writes for it.
  public let text: String
  /// The number, if it is a single one; integers beyond 53 bits are rounded.
  public let number: Double?
}
