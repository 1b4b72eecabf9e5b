/// Which columns of a CSV table are to be predicted, and how.
public enum CSVTarget: Equatable, Sendable {
  /// One column of class names.
  case classes(column: String)
  /// Columns of numbers.
  case values(columns: [String])

  /// The columns' names.
  var columns: [String] {
    switch self {
    case .classes(let column): return [column]
    case .values(let columns): return columns
    }
  }
}
