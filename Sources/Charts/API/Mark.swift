/// A labelled ring around one point of a chart, such as the best epoch.
public struct Mark: Equatable, Sendable {
  /// The point's x.
  public let x: Double
  /// The point's y.
  public let y: Double
  /// The text beside the ring: "best test loss".
  public let label: String
  /// The index into the palette, usually that of the series it lies on, or nil for the ink colour.
  public let color: Int?

  /// Creates a mark.
  public init(x: Double, y: Double, label: String, color: Int? = nil) {
    self.x = x
    self.y = y
    self.label = label
    self.color = color
  }
}
