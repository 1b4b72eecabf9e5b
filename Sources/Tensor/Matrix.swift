/// A dense matrix of numbers, stored row by row without gaps.
///
/// Element (r, c) stands at `elements[r * columns + c]`. The type owns its storage and has value semantics.
public struct Matrix: Equatable, Sendable {
  /// The number of rows, at least 0.
  public let rows: Int
  /// The number of columns, at least 0.
  public let columns: Int
  /// The elements, row by row, in the precision they came in; `rows * columns` of them.
  public private(set) var numbers: Numbers

  /// Creates a matrix that holds `value` everywhere.
  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative size")
    self.init(rows: rows, columns: columns, elements: Array(repeating: value, count: rows * columns))
  }

  /// Creates a matrix from `rows * columns` elements, row by row.
  public init(rows: Int, columns: Int, elements: [Double]) {
    self.init(rows: rows, columns: columns, numbers: Numbers(elements))
  }

  /// Creates a matrix from `rows * columns` numbers, row by row.
  public init(rows: Int, columns: Int, numbers: Numbers) {
    precondition(
      numbers.count == rows * columns, "\(numbers.count) elements do not fill \(rows)x\(columns)")
    self.rows = rows
    self.columns = columns
    self.numbers = numbers
  }

  /// The elements as doubles, row by row: a copy where they came in single precision.
  public var elements: [Double] {
    get { numbers.doubles }
    _modify { yield &numbers.doubles }
  }

  /// Reads or writes the element in row `row` and column `column`, both counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { numbers[row * columns + column] }
    set { numbers.doubles[row * columns + column] = newValue }
  }

  /// The rows with the given indices, in that order.
  public func selecting(rows chosen: [Int]) -> Matrix {
    let ranges = chosen.lazy.map { $0 * columns..<($0 + 1) * columns }
    return Matrix(
      rows: chosen.count, columns: columns,
      numbers: numbers.selecting(ranges, count: chosen.count * columns))
  }
}
