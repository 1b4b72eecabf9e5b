/// One line of a chart: values over ascending x.
///
/// Values that are not finite, or that a log axis cannot show, leave gaps and are named in the description.
public struct Series: Equatable, Sendable {
  /// Whose values these are, such as the name of a run: "slow".
  public let name: String
  /// Which of its values, such as the split: "train"; empty where there is only one.
  public let kind: String
  /// The x of each point, ascending.
  public let x: [Double]
  /// The value at each x.
  public let y: [Double]
  /// The range around the line.
  public let band: Band?
  /// The index into the palette, 0 to 7; other numbers wrap around.
  public let color: Int
  /// The stroke pattern.
  public let dash: Dash
  /// The shape on the line; without one, lines of several colours get the shape of their colour's number, and
  /// lines of one colour none.
  public let marker: Marker?

  /// Creates a series; where `x` and `y` differ in length the shorter one counts.
  public init(
    name: String, kind: String = "", x: [Double], y: [Double], band: Band? = nil, color: Int = 0,
    dash: Dash = .solid, marker: Marker? = nil
  ) {
    self.name = name
    self.kind = kind
    self.x = x
    self.y = y
    self.band = band
    self.color = color
    self.dash = dash
    self.marker = marker
  }
}
