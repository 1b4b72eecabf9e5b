/// What kind of value a path names.
public enum ValueShape: Equatable, Sendable {
  /// A number a repeat.
  case number
  /// A curve a repeat.
  case curve
}
