/// Why a kernel cannot be run on what it is given.
public enum KernelError: Error, Equatable, Sendable {
  /// A size is negative.
  case negativeSize(rows: Int, columns: Int)
  /// Rows would overlap.
  case shortStride(found: Int, columns: Int)
  /// The number of elements is more than an integer holds.
  case tooLarge(rows: Int, stride: Int)
  /// The matrix reaches beyond its memory.
  case outOfBounds(needed: Int, available: Int)
  /// A factor or a result has another size than the others ask for.
  case size(foundRows: Int, foundColumns: Int, expectedRows: Int, expectedColumns: Int)
  /// A vector has another length than the matrix asks for.
  case length(found: Int, expected: Int)
}
