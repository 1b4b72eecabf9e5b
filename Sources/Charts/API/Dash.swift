/// The stroke pattern of a line, which tells series apart where colour does not.
public enum Dash: String, CaseIterable, Equatable, Sendable {
  /// An unbroken line.
  case solid
  /// Long strokes.
  case dashed
  /// Round dots.
  case dotted

  /// The SVG `stroke-dasharray`, or nil for an unbroken line.
  var pattern: String? {
    switch self {
    case .solid: nil
    case .dashed: "7 4"
    case .dotted: "0.5 4.5"
    }
  }
}
