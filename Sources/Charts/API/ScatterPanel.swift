/// A chart of points in the plane, told apart by class.
public struct ScatterPanel: Equatable, Sendable {
  /// Whose points these are, such as the name of a data set: "moons".
  public let name: String
  /// The name of the horizontal coordinate.
  public let xTitle: String
  /// The name of the vertical coordinate.
  public let yTitle: String
  /// The classes, in the order of the legend.
  public let groups: [PointGroup]
  /// Whether one unit is as long on both axes.
  public let equalAspect: Bool

  /// Creates a scatter chart.
  ///
  /// At most 1,000 points are drawn; chart and description say so when there are more.
  public init(name: String, xTitle: String, yTitle: String, groups: [PointGroup], equalAspect: Bool = false) {
    self.name = name
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.groups = groups
    self.equalAspect = equalAspect
  }
}
