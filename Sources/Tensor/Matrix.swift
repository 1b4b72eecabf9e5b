/// A dense matrix of `Double`, stored row by row without gaps.
///
/// Element (r, c) stands at `elements[r * columns + c]`. The type owns its storage and has value semantics;
/// hot loops borrow it with `withUnsafeBufferPointer`.
public struct Matrix: Equatable, Sendable {
  /// The number of rows, at least 0.
  public let rows: Int
  /// The number of columns, at least 0.
  public let columns: Int
  /// The elements, row by row; `rows * columns` of them.
  public var elements: [Double]

  /// Creates a matrix that holds `value` everywhere.
  public init(rows: Int, columns: Int, repeating value: Double = 0) {
    precondition(rows >= 0 && columns >= 0, "a matrix has no negative size")
    self.rows = rows
    self.columns = columns
    elements = Array(repeating: value, count: rows * columns)
  }

  /// Creates a matrix from `rows * columns` elements, row by row.
  public init(rows: Int, columns: Int, elements: [Double]) {
    precondition(
      elements.count == rows * columns, "\(elements.count) elements do not fill \(rows)x\(columns)")
    self.rows = rows
    self.columns = columns
    self.elements = elements
  }

  /// Reads or writes the element in row `row` and column `column`, both counted from 0.
  public subscript(row: Int, column: Int) -> Double {
    get { elements[row * columns + column] }
    set { elements[row * columns + column] = newValue }
  }
}
