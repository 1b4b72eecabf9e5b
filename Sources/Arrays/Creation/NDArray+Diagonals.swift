extension NDArray {
  /// The matrix with the vector on a diagonal, or the matrix' diagonal as a vector that shares its memory and
  /// may not be written to.
  public func diagonal(_ number: Int = 0) throws(ArrayError) -> NDArray {
    switch rank {
    case 1:
      let (extent, overflow) = shape[0].addingReportingOverflow(
        Int(clamping: number.magnitude))
      let result = try NDArray.zeros(
        Dimensions(overflow ? Int.max : extent, overflow ? Int.max : extent), type)
      StridedCopy.copy(self, to: result.diagonalWindow(number))
      return result
    case 2:
      let places = diagonalWindow(number)
      return places.window(places.shape, places.strides, isWritable: false)
    default:
      throw ArrayError(.value, "Input must be 1- or 2-d.")
    }
  }

  /// A matrix with ones at and below a diagonal and zeros above it.
  public static func triangle(
    _ rows: Int, _ columns: Int? = nil, diagonal: Int = 0, _ type: ElementType = .float64
  ) throws(ArrayError) -> NDArray {
    // Other than `eye`, NumPy takes a negative extent for 0 here.
    let result = try zeros(Dimensions(max(rows, 0), max(columns ?? rows, 0)), type)
    for row in 0..<result.shape[0] {
      let end = triangleEnd(row, diagonal, result.shape[1])
      let ones = result.window(Dimensions(end), Dimensions(1), offset: row * result.strides[0])
      StridedCopy.fill(ones, with: .int64(1))
    }
    return result
  }

  /// A copy with zeros above a diagonal of the last two axes; a vector is taken for the rows of a square
  /// matrix.
  public func lowerTriangle(diagonal: Int = 0) throws(ArrayError) -> NDArray {
    try triangle(diagonal) { end, extent in end..<extent }
  }

  /// A copy with zeros below a diagonal of the last two axes; a vector is taken for the rows of a square
  /// matrix.
  public func upperTriangle(diagonal: Int = 0) throws(ArrayError) -> NDArray {
    let (lower, overflow) = diagonal.subtractingReportingOverflow(1)
    return try triangle(overflow ? diagonal : lower) { end, _ in 0..<end }
  }

  /// The number of places at and left of the diagonal in a row.
  private static func triangleEnd(_ row: Int, _ diagonal: Int, _ columns: Int) -> Int {
    let (end, overflow) = diagonal.addingReportingOverflow(row + 1)
    return overflow ? columns : min(max(end, 0), columns)
  }

  private func triangle(
    _ diagonal: Int, _ cleared: (_ end: Int, _ extent: Int) -> Range<Int>
  ) throws(ArrayError) -> NDArray {
    guard rank > 0 else {
      throw ArrayError(.type, "tri() missing 1 required positional argument: 'N'")
    }
    let source = rank == 1 ? try broadcast(to: Dimensions(shape[0], shape[0])) : self
    let result = try source.copied()
    let (rows, columns) = (result.shape[result.rank - 2], result.shape[result.rank - 1])
    guard result.count > 0 else { return result }
    for row in 0..<result.count / columns {
      let range = cleared(NDArray.triangleEnd(row % rows, diagonal, columns), columns)
      let places = result.window(
        Dimensions(range.count), Dimensions(1), offset: row * columns + range.lowerBound)
      StridedCopy.fill(places, with: .int64(0))
    }
    return result
  }
}
