/// What a cell shows: a closed set, so that every output format can show everything.
public enum Output: Sendable {
  /// A drawing with its description and data.
  case figure(FigureOutput)
  /// Rows and columns.
  case table(TableOutput)
  /// Statements that were checked, each with its verdict.
  case findings([Finding])
  /// Lines of text as they are.
  case listing(ListingOutput)
  /// A paragraph of plain text.
  case text(String)
}
