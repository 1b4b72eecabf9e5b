import Datasets
import Notebook

extension CSVError {
  /// The place in the CSV file, if the error has one.
  var position: SourcePosition? {
    switch self {
    case .noHeader, .noRows, .missingColumn, .noFeatures: nil
    case .unclosedQuote(let line, let column), .textAfterQuote(let line, let column, _),
      .raggedRow(let line, let column, _, _), .duplicateColumn(let line, let column, _),
      .textInNumberColumn(let line, let column, _, _), .notFinite(let line, let column, _, _),
      .tooManyCategories(let line, let column, _, _):
      SourcePosition(line: line, column: column)
    }
  }

  /// What was found and what was expected, how many characters are meant, and what to do about it.
  var words: (message: String, length: Int, help: String?) {
    switch self {
    case .noHeader: ("no header, expected a first line with the columns' names", 1, nil)
    case .noRows: ("no rows below the header", 1, nil)
    case .unclosedQuote: ("quote is never closed", 1, "double a quote that belongs to the text")
    case .textAfterQuote(_, _, let found):
      ("found '\(found)' after a quoted field, expected a separator", 1, nil)
    case .raggedRow(_, _, let found, let expected):
      ("row has \(found) field\(found == 1 ? "" : "s"), expected \(expected) as in the header", 1, nil)
    case .duplicateColumn(_, _, let name): ("column '\(name)' stands twice in the header", name.count, nil)
    case .missingColumn(let name, let available):
      ("no column '\(name)'", 1, suggestion(name, in: available))
    case .noFeatures: ("no column is left to predict from", 1, nil)
    case .textInNumberColumn(_, _, let text, let name):
      (
        text.isEmpty
          ? "column '\(name)' has an empty field, expected a number"
          : "found '\(text)' in column '\(name)', expected a number",
        text.count, "list columns of words under 'categories:', or leave the column out with 'features:'"
      )
    case .notFinite(_, _, let text, let name):
      ("found '\(text)' in column '\(name)', expected a finite number", text.count, nil)
    case .tooManyCategories(_, _, let name, let limit):
      ("column '\(name)' has more than \(limit) different values, too many for classes", 1, nil)
    }
  }
}
