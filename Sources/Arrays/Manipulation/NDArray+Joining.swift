extension NDArray {
  /// The arrays one behind the other along an axis; without an axis, one behind the other as vectors.
  public static func concatenate(_ arrays: [NDArray], axis: Int? = 0) throws(ArrayError) -> NDArray {
    guard let first = arrays.first else {
      throw ArrayError(.value, "need at least one array to concatenate")
    }
    guard let axis else {
      var vectors: [NDArray] = []
      for array in arrays { vectors.append(try array.raveled()) }
      return try concatenate(vectors, axis: 0)
    }
    if first.rank == 0 { throw ArrayError(.value, "zero-dimensional arrays cannot be concatenated") }
    let place = try resolvedAxis(axis, rank: first.rank)
    var type = first.type
    var extent = 0
    for (number, array) in arrays.enumerated() {
      try checkJoin(first, array, number, axis: place)
      type = type.promoted(with: array.type)
      let (sum, overflow) = extent.addingReportingOverflow(array.shape[place])
      extent = overflow ? Int.max : sum
    }
    var shape = first.shape
    shape[place] = extent
    let result = try allocated(type, shape)
    var start = 0
    for array in arrays {
      let part = result.window(array.shape, result.strides, offset: start * result.strides[place])
      StridedCopy.copy(array, to: part)
      start += array.shape[place]
    }
    return result
  }

  private static func checkJoin(
    _ first: NDArray, _ array: NDArray, _ number: Int, axis: Int
  ) throws(ArrayError) {
    guard array.rank == first.rank else {
      throw ArrayError(
        .value,
        "all the input arrays must have same number of dimensions, but the array at index 0 has "
          + "\(first.rank) dimension(s) and the array at index \(number) has \(array.rank) dimension(s)")
    }
    for other in first.shape.indices where other != axis && array.shape[other] != first.shape[other] {
      throw ArrayError(
        .value,
        "all the input array dimensions except for the concatenation axis must match exactly, but along "
          + "dimension \(other), the array at index 0 has size \(first.shape[other]) and the array at "
          + "index \(number) has size \(array.shape[other])")
    }
  }

  /// The arrays, all of one shape, side by side along a new axis.
  public static func stack(_ arrays: [NDArray], axis: Int = 0) throws(ArrayError) -> NDArray {
    guard let first = arrays.first else { throw ArrayError(.value, "need at least one array to stack") }
    for array in arrays where array.shape != first.shape {
      throw ArrayError(.value, "all input arrays must have the same shape")
    }
    try Dimensions.check(rank: first.rank + 1)
    let place = try resolvedAxis(axis, rank: first.rank + 1)
    var parts: [NDArray] = []
    for array in arrays { parts.append(try array.expandingAxes([place])) }
    return try concatenate(parts, axis: place)
  }

  /// The arrays one behind the other along the second axis, vectors along their only one.
  public static func horizontalStack(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    let parts = arrays.map { $0.atLeast(rank: 1) }
    return try concatenate(parts, axis: parts.first?.rank == 1 ? 0 : 1)
  }

  /// The arrays one below the other; vectors are rows.
  public static func verticalStack(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    try concatenate(arrays.map { $0.atLeast(rank: 2) })
  }

  /// The arrays one behind the other along the third axis.
  public static func depthStack(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    try concatenate(arrays.map { $0.atLeast(rank: 3) }, axis: 2)
  }

  /// The arrays side by side; vectors are columns.
  public static func columnStack(_ arrays: [NDArray]) throws(ArrayError) -> NDArray {
    try concatenate(arrays.map { $0.rank < 2 ? $0.atLeast(rank: 2).transposed : $0 }, axis: 1)
  }

  /// The pieces one behind the other, numbers as vectors of one: what `np.r_[…]` gives.
  public static func rows(joining pieces: [NDArray]) throws(ArrayError) -> NDArray {
    try concatenate(pieces.map { $0.atLeast(rank: 1) })
  }

  /// The pieces side by side along their last axis, vectors as columns: what `np.c_[…]` gives.
  public static func columns(joining pieces: [NDArray]) throws(ArrayError) -> NDArray {
    try concatenate(pieces.map { $0.rank < 2 ? $0.atLeast(rank: 2).transposed : $0 }, axis: -1)
  }

  /// The array with `values` behind it along an axis; without an axis both are vectors first.
  public func appending(_ values: NDArray, axis: Int? = nil) throws(ArrayError) -> NDArray {
    try NDArray.concatenate([self, values], axis: axis)
  }
}
