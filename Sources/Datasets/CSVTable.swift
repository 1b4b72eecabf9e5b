/// A CSV text as fields: every row has one field for each of the header's.
public struct CSVTable: Equatable, Sendable {
  /// The columns' names.
  public let header: [CSVField]
  /// The rows below the header, at least one.
  public let rows: [[CSVField]]

  /// The columns' names as texts.
  public var columnNames: [String] { header.map(\.text) }
}
