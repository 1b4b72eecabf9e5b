extension NDArray {
  /// A new array of zeros.
  public static func zeros(_ shape: Dimensions, _ type: ElementType = .float64) throws(ArrayError) -> NDArray
  {
    let result = try allocated(type, shape)
    result.buffer.bytes.initializeMemory(as: UInt8.self, repeating: 0, count: result.count * type.size)
    return result
  }

  /// A new array of ones.
  public static func ones(_ shape: Dimensions, _ type: ElementType = .float64) throws(ArrayError) -> NDArray {
    try full(shape, .int64(1), type)
  }

  /// A new array whose elements are all `value`, by default of the value's type.
  public static func full(
    _ shape: Dimensions, _ value: Scalar, _ type: ElementType? = nil
  ) throws(ArrayError) -> NDArray {
    let result = try allocated(type ?? value.type, shape)
    StridedCopy.fill(result, with: value)
    return result
  }

  /// A matrix of zeros with ones on a diagonal: the main one, or the one `diagonal` columns to the right of
  /// it.
  public static func eye(
    _ rows: Int, _ columns: Int? = nil, diagonal: Int = 0, _ type: ElementType = .float64
  ) throws(ArrayError) -> NDArray {
    let result = try zeros(Dimensions(rows, columns ?? rows), type)
    StridedCopy.fill(result.diagonalWindow(diagonal), with: .int64(1))
    return result
  }

  /// The places of a matrix's diagonal as a vector that shares its memory.
  func diagonalWindow(_ diagonal: Int) -> NDArray {
    let (rows, columns) = (shape[0], shape[1])
    // A diagonal outside is empty; the test comes first so that nothing overflows.
    guard diagonal < columns && diagonal > -rows else { return window(Dimensions(0), Dimensions(1)) }
    let row = diagonal < 0 ? -diagonal : 0
    let column = max(diagonal, 0)
    return window(
      Dimensions(min(rows - row, columns - column)), Dimensions(strides[0] &+ strides[1]),
      offset: row * strides[0] + column * strides[1])
  }
}
