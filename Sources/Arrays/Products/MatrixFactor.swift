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

  init(base: UnsafeMutableRawPointer, rows: Int, columns: Int, rowStride: Int, columnStride: Int) {
    self.base = base
    self.rows = rows
    self.columns = columns
    // A stride that is never used may be any.
    self.rowStride = rows == 1 ? max(1, columns) : rowStride
    self.columnStride = columns == 1 ? 1 : columnStride
    if columns == 1 && rows == 1 { self.rowStride = 1 }
  }

  /// Whether rows are without gaps, some distance apart.
  var hasRows: Bool { columnStride == 1 && rowStride > 0 }
  /// Whether columns are without gaps, some distance apart.
  var hasColumns: Bool { (rowStride == 1 || rows == 1) && columnStride > 0 }
}
