/// The way an axis turns values into distances.
public enum AxisScale: String, Equatable, Sendable {
  /// Equal differences take equal distances.
  case linear
  /// Equal ratios take equal distances; values of 0 and below cannot be shown and leave gaps.
  case log
}
