/// A table of formatted cells.
public struct TableOutput: Equatable, Sendable {
  /// A column's heading and how its cells are set.
  public struct Column: Equatable, Sendable {
    /// The heading.
    public let title: String
    /// Whether the cells are numbers, to be set flush right with figures of equal width.
    public let isNumeric: Bool

    /// Creates a column.
    public init(_ title: String, isNumeric: Bool = true) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  /// The columns, from left to right.
  public let columns: [Column]
  /// The rows; each holds as many cells as there are columns.
  public let rows: [[String]]
  /// What the rows are, where the author gave no caption; nil where the block's name says it.
  public let title: String?

  /// Creates a table.
  public init(columns: [Column], rows: [[String]], title: String? = nil) {
    self.columns = columns
    self.rows = rows
    self.title = title
  }
}
