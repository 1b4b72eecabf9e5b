/// A map of what a classifier decides over a rectangle of the plane, with points on top.
public struct BoundaryPanel: Equatable, Sendable {
  /// What was found at the grid's samples, row by row from the lowest y, each row from the lowest x.
  public enum Field: Equatable, Sendable {
    /// A score a sample; the second of the two groups is decided where it is at least `threshold`.
    case scores([Double], threshold: Double)
    /// A group number a sample.
    case classes([Int])
  }

  /// Whose decision this is, such as the name of a run.
  public let name: String
  /// The name of the horizontal coordinate.
  public let xTitle: String
  /// The name of the vertical coordinate.
  public let yTitle: String
  /// The rectangle's extent in x.
  public let x: ClosedRange<Double>
  /// The rectangle's extent in y.
  public let y: ClosedRange<Double>
  /// The number of samples in a row; sample c lies at (c + 1/2) / columns of the width.
  public let columns: Int
  /// The number of rows; row r lies at (r + 1/2) / rows of the height.
  public let rows: Int
  /// The samples.
  public let field: Field
  /// The classes: their tints, and points to draw on top (possibly none).
  public let groups: [PointGroup]

  /// Creates a decision map; a field without exactly `rows * columns` samples draws the points only.
  public init(
    name: String, xTitle: String, yTitle: String, x: ClosedRange<Double>, y: ClosedRange<Double>,
    columns: Int, rows: Int, field: Field, groups: [PointGroup]
  ) {
    self.name = name
    self.xTitle = xTitle
    self.yTitle = yTitle
    self.x = x
    self.y = y
    self.columns = columns
    self.rows = rows
    self.field = field
    self.groups = groups
  }
}
