/// What is wrong with a CSV text; lines and columns count characters from 1.
public enum CSVError: Error, Equatable, Sendable {
  /// The text is empty, or its first line holds only numbers.
  case noHeader
  /// Nothing stands below the header.
  case noRows
  /// A quoted field, opened here, is never closed.
  case unclosedQuote(line: Int, column: Int)
  /// After a quoted field something else than a separator stands here.
  case textAfterQuote(line: Int, column: Int, found: Character)
  /// A row has more or fewer fields than the header; the place is its first surplus field or its end.
  case raggedRow(line: Int, column: Int, found: Int, expected: Int)
  /// Two columns have the same name; the place is the second's.
  case duplicateColumn(line: Int, column: Int, name: String)
  /// The header has no column of a name asked for.
  case missingColumn(name: String, available: [String])
  /// No column is left to be a feature.
  case noFeatures
  /// A field of a column of numbers is no number; an empty field has the empty text.
  case textInNumberColumn(line: Int, column: Int, text: String, name: String)
  /// A number is infinite, not a number, or too large for a double.
  case notFinite(line: Int, column: Int, text: String, name: String)
  /// A column of classes or categories has more different values than `limit`; the place is the first too many.
  case tooManyCategories(line: Int, column: Int, name: String, limit: Int)
}
