/// A figure's data as text in rows, at most 25 of them.
public struct ChartTable: Equatable, Sendable {
  /// The column titles.
  public let columns: [String]
  /// The rows, each with one text a column; empty where there is no value.
  public let rows: [[String]]

  /// Creates a table.
  public init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
