extension Products {
  /// NumPy's `cov`: the covariances of variables, one a row (one a column unless `rowsAreVariables`); `other` has more
  /// variables.
  ///
  /// Divided by the number of observations less `degreesOfFreedom`. Throws ValueError for arrays with more than two axes.
  public static func cov(
    _ array: NDArray, _ other: NDArray? = nil, rowsAreVariables: Bool = true, degreesOfFreedom: Int = 1,
    workspace: ProductWorkspace? = nil
  ) throws(ArrayError) -> NDArray {
    guard array.rank <= 2 else { throw ArrayError(.value, "m has more than 2 dimensions") }
    var rows = try array.variables(rowsAreVariables)
    if let other {
      guard other.rank <= 2 else { throw ArrayError(.value, "y has more than 2 dimensions") }
      let more = try other.variables(rowsAreVariables)
      guard more.shape[1] == rows.shape[1] else {
        throw ArrayError(
          .value,
          "all the input array dimensions except for the concatenation axis must match exactly, but along "
            + "dimension 1, the array at index 0 has size \(rows.shape[1]) and the array at index 1 has "
            + "size \(more.shape[1])")
      }
      rows = try rows.stacked(on: more)
    }
    defer { withExtendedLifetime(rows) {} }
    let (count, observations) = (rows.shape[0], rows.shape[1])
    let mean = try rows.mean(0b10, keeping: true)
    try BinaryOperation.apply(.subtract, into: rows, .array(mean))
    let result = try NDArray.unset(.float64, Dimensions(count, count))
    let turned = MatrixFactor(
      base: rows.first, rows: observations, columns: count, rowStride: 1, columnStride: observations)
    multiply(.float64, MatrixFactor(rows), turned, into: result.first, workspace)
    let (rest, overflow) = observations.subtractingReportingOverflow(degreesOfFreedom)
    let divisor = Double(overflow ? 0 : max(0, rest))
    try BinaryOperation.apply(.multiply, into: result, .weakFloat(1 / divisor))
    return count == 1 ? result.inShape(Dimensions()) : result
  }

  /// NumPy's `corrcoef`: covariances divided by both standard deviations, held within ±1.
  public static func corrcoef(
    _ array: NDArray, _ other: NDArray? = nil, rowsAreVariables: Bool = true,
    workspace: ProductWorkspace? = nil
  ) throws(ArrayError) -> ArrayValue {
    let covariance = try cov(array, other, rowsAreVariables: rowsAreVariables, workspace: workspace)
    guard covariance.rank == 2 else {
      return try BinaryOperation.apply(.divide, .array(covariance), .array(covariance))
    }
    let size = covariance.shape[0]
    let elements = covariance.base(Double.self)
    let deviations = (0..<size).map { elements[$0 &* size &+ $0].squareRoot() }
    for row in 0..<size {
      for column in 0..<size {
        let value = elements[row &* size &+ column] / deviations[row] / deviations[column]
        elements[row &* size &+ column] = value != value ? value : max(-1, min(1, value))
      }
    }
    return .array(covariance)
  }
}

extension NDArray {
  /// A copy with one variable a row, in float64.
  fileprivate func variables(_ rowsAreVariables: Bool) throws(ArrayError) -> NDArray {
    if rank < 2 { return try gathered(as: .float64).inShape(Dimensions(1, elementCount)) }
    if rowsAreVariables || shape[0] == 1 { return try gathered(as: .float64) }
    let turned = NDArray(
      buffer: buffer, type: type, shape: Dimensions(shape[1], shape[0]),
      strides: Dimensions(strides[1], strides[0]), offset: offset)
    return try turned.gathered(as: .float64)
  }

  /// A new matrix with this one's rows in front of those of another, both float64 in C order.
  fileprivate func stacked(on other: NDArray) throws(ArrayError) -> NDArray {
    let result = try NDArray.unset(.float64, Dimensions(shape[0] + other.shape[0], shape[1]))
    result.base(Double.self).update(from: base(Double.self), count: elementCount)
    (result.base(Double.self) + elementCount).update(from: other.base(Double.self), count: other.elementCount)
    return result
  }
}
