/// The points of one class.
public struct PointGroup: Equatable, Sendable {
  /// The class as the legend names it.
  public let name: String
  /// The points; those that are not finite are left out and counted in the description.
  public let points: [Point]
  /// The index into the palette, 0 to 7; other numbers wrap around.
  public let color: Int
  /// The shape of each point.
  public let marker: Marker

  /// Creates the points of one class.
  public init(name: String, points: [Point], color: Int, marker: Marker) {
    self.name = name
    self.points = points
    self.color = color
    self.marker = marker
  }
}
