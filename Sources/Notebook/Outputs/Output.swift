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
  /// A program with what was found about its lines.
  case program(ProgramOutput)
  /// A paragraph of plain text; what stands between backticks is code.
  case text(String)
}
