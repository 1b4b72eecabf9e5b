/// A matrix as a product reads it: an address and two strides, in elements.
struct MatrixFactor {
  var base: UnsafeMutableRawPointer
  var rows: Int
  var columns: Int
  var rowStride: Int
  var columnStride: Int

  /// The matrix of the last two axes, `offset` elements behind the first.
  init(_ array: NDArray, offset: Int = 0) {
    let last = array.rank - 1
    self.init(
      base: array.first + offset &* array.type.size, rows: array.shape[last - 1],
      columns: array.shape[last], rowStride: array.strides[last - 1], columnStride: array.strides[last])
  }

  /// A matrix, or a vector as a row or a column; nil for operands with another number of axes.
  @inline(__always)
  init?(_ view: OperandView, vectorIsRow: Bool) {
    guard let base = view.base else { return nil }
    if view.shape.count == 1 {
      let (count, step) = (view.shape[0], view.strides[0])
      self.init(
        base: base, rows: vectorIsRow ? 1 : count, columns: vectorIsRow ? count : 1, rowStride: step,
        columnStride: step)
      return
    }
    guard view.shape.count == 2 else { return nil }
    self.init(
      base: base, rows: view.shape[0], columns: view.shape[1], rowStride: view.strides[0],
      columnStride: view.strides[1])
  }

  init(base: UnsafeMutableRawPointer, rows: Int, columns: Int, rowStride: Int, columnStride: Int) {
    self.base = base
    self.rows = rows
    self.columns = columns
    // A stride that is never used may be any.
    self.rowStride = rows == 1 ? max(1, columns) : rowStride
    self.columnStride = columns == 1 ? 1 : columnStride
    if columns == 1 && rows == 1 { self.rowStride = 1 }
  }

  /// The address of the first element.
  @inline(__always)
  func elements<T>(_: T.Type) -> UnsafeMutablePointer<T> { base.assumingMemoryBound(to: T.self) }

  /// Refuses a matrix that is repeated from little memory and would be copied to more than arrays may have.
  @inline(__always)
  func checkCopy(_ type: ElementType) throws(ArrayError) {
    if hasRows || hasColumns { return }
    let (count, overflows) = rows.multipliedReportingOverflow(by: columns)
    if overflows || count > NDArray.largestByteCount / type.size {
      throw NDArray.tooLarge(type, Dimensions(rows, columns))
    }
  }

  /// Whether rows are without gaps, some distance apart.
  var hasRows: Bool { columnStride == 1 && rowStride > 0 }
  /// Whether columns are without gaps, some distance apart.
  var hasColumns: Bool { (rowStride == 1 || rows == 1) && columnStride > 0 }
}
