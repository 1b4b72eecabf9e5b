/// A matrix to be read, in memory that someone else keeps: `rows` rows of `columns` elements, `stride` apart.
///
/// What a view promises has been checked against its memory, so that kernels need not.
public struct MatrixView<S: KernelElement> {
  /// The number of rows, at least 0.
  public let rows: Int
  /// The number of columns, at least 0.
  public let columns: Int
  /// The distance between the starts of two rows, at least `columns`.
  public let stride: Int
  let base: UnsafePointer<S>

  /// Creates a view of the start of `memory`; rows follow each other without gaps unless a stride is given.
  public init(
    _ memory: UnsafeBufferPointer<S>, rows: Int, columns: Int, stride: Int? = nil
  ) throws(KernelError) {
    let stride = stride ?? columns
    try MatrixExtent.check(rows: rows, columns: columns, stride: stride, available: memory.count)
    self.rows = rows
    self.columns = columns
    self.stride = stride
    base = memory.baseAddress ?? MatrixExtent.nothing()
  }

  /// Creates a view that reads what another one may write.
  public init(_ view: MutableMatrixView<S>) {
    rows = view.rows
    columns = view.columns
    stride = view.stride
    base = UnsafePointer(view.base)
  }
}

/// A matrix to be written, in memory that someone else keeps: `rows` rows of `columns` elements, `stride` apart.
public struct MutableMatrixView<S: KernelElement> {
  /// The number of rows, at least 0.
  public let rows: Int
  /// The number of columns, at least 0.
  public let columns: Int
  /// The distance between the starts of two rows, at least `columns`.
  public let stride: Int
  let base: UnsafeMutablePointer<S>

  /// Creates a view of the start of `memory`; rows follow each other without gaps unless a stride is given.
  public init(
    _ memory: UnsafeMutableBufferPointer<S>, rows: Int, columns: Int, stride: Int? = nil
  ) throws(KernelError) {
    let stride = stride ?? columns
    try MatrixExtent.check(rows: rows, columns: columns, stride: stride, available: memory.count)
    self.rows = rows
    self.columns = columns
    self.stride = stride
    base = memory.baseAddress ?? UnsafeMutablePointer(mutating: MatrixExtent.nothing())
  }

  /// Throws unless the matrix has this size.
  func require(rows: Int, columns: Int) throws(KernelError) {
    guard self.rows == rows, self.columns == columns else {
      throw .size(
        foundRows: self.rows, foundColumns: self.columns, expectedRows: rows, expectedColumns: columns)
    }
  }
}

/// What sizes and a stride ask of memory.
private enum MatrixExtent {
  static func check(rows: Int, columns: Int, stride: Int, available: Int) throws(KernelError) {
    guard rows >= 0, columns >= 0 else { throw .negativeSize(rows: rows, columns: columns) }
    guard stride >= columns else { throw .shortStride(found: stride, columns: columns) }
    guard rows > 0, columns > 0 else { return }
    let (before, overflows) = (rows - 1).multipliedReportingOverflow(by: stride)
    let (needed, overflowsToo) = before.addingReportingOverflow(columns)
    guard !overflows, !overflowsToo else { throw .tooLarge(rows: rows, stride: stride) }
    guard needed <= available else { throw .outOfBounds(needed: needed, available: available) }
  }

  /// An address for matrices without elements, which nobody reads.
  static func nothing<S: KernelElement>() -> UnsafePointer<S> {
    UnsafePointer(bitPattern: MemoryLayout<S>.alignment).unsafelyUnwrapped
  }
}
