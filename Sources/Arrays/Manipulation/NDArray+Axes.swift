extension NDArray {
  /// The axis that a number means, which counts from the end if it is negative.
  ///
  /// - Throws: AxisError; `prefix` stands before its message.
  static func resolvedAxis(_ axis: Int, rank: Int, prefix: String = "") throws(ArrayError) -> Int {
    guard axis >= -rank && axis < rank else {
      throw .axisOutOfBounds(axis, rank: rank, prefix: prefix)
    }
    return axis < 0 ? axis + rank : axis
  }

  /// The axes that numbers mean; ValueError with `duplicate` if one is named twice.
  static func resolvedAxes(
    _ axes: [Int], rank: Int, prefix: String = "", duplicate: String = "repeated axis"
  ) throws(ArrayError) -> [Int] {
    var result: [Int] = []
    for axis in axes { result.append(try resolvedAxis(axis, rank: rank, prefix: prefix)) }
    for (place, axis) in result.enumerated() where result[..<place].contains(axis) {
      throw ArrayError(.value, duplicate)
    }
    return result
  }

  /// The view with its axes in reverse order.
  public var transposed: NDArray {
    if rank < 2 { return self }
    if rank == 2 {
      return window(Dimensions(shape[1], shape[0]), Dimensions(strides[1], strides[0]))
    }
    return permuted(shape.indices.reversed())
  }

  /// The view whose axis i is the array's axis `axes[i]`; reversed if none are given.
  public func transposed(_ axes: [Int]?) throws(ArrayError) -> NDArray {
    guard let axes else { return transposed }
    guard axes.count == rank else { throw ArrayError(.value, "axes don't match array") }
    return permuted(
      try NDArray.resolvedAxes(axes, rank: rank, duplicate: "repeated axis in transpose"))
  }

  /// The view in which two axes change places.
  public func swappingAxes(_ first: Int, _ second: Int) throws(ArrayError) -> NDArray {
    let left = try NDArray.resolvedAxis(first, rank: rank, prefix: "axis1: ")
    let right = try NDArray.resolvedAxis(second, rank: rank, prefix: "axis2: ")
    var order = Array(shape.indices)
    order.swapAt(left, right)
    return permuted(order)
  }

  /// The view in which axes are moved to other places and the others keep their order.
  public func movingAxes(_ sources: [Int], to destinations: [Int]) throws(ArrayError) -> NDArray {
    let from = try NDArray.resolvedAxes(
      sources, rank: rank, prefix: "source: ", duplicate: "repeated axis in `source` argument")
    let to = try NDArray.resolvedAxes(
      destinations, rank: rank, prefix: "destination: ",
      duplicate: "repeated axis in `destination` argument")
    guard from.count == to.count else {
      throw ArrayError(
        .value, "`source` and `destination` arguments must have the same number of elements")
    }
    var order = shape.indices.filter { !from.contains($0) }
    for (destination, source) in zip(to, from).sorted(by: { $0.0 < $1.0 }) {
      order.insert(source, at: destination)
    }
    return permuted(order)
  }

  /// The view whose axis i is the array's axis `order[i]`, which must be a permutation.
  func permuted(_ order: some Sequence<Int>) -> NDArray {
    var (newShape, newStrides) = (Dimensions(), Dimensions())
    for axis in order {
      newShape.append(shape[axis])
      newStrides.append(strides[axis])
    }
    return window(newShape, newStrides)
  }

  /// The view without axes of extent 1: all of them, or the ones named.
  public func squeezed(_ axes: [Int]? = nil) throws(ArrayError) -> NDArray {
    guard let axes else {
      return window(shape.filtered { shape[$0] != 1 }, strides.filtered { shape[$0] != 1 })
    }
    // NumPy lets a single number be squeezed along axis 0 or -1.
    if rank == 0 && (axes == [0] || axes == [-1]) { return self }
    let left = try NDArray.resolvedAxes(axes, rank: rank, duplicate: "duplicate value in 'axis'")
    for axis in left where shape[axis] != 1 {
      throw ArrayError(
        .value, "cannot select an axis to squeeze out which has size not equal to one")
    }
    return window(shape.filtered { !left.contains($0) }, strides.filtered { !left.contains($0) })
  }

  /// The view with axes of extent 1 inserted, so that they stand at the places named.
  public func expandingAxes(_ axes: [Int]) throws(ArrayError) -> NDArray {
    try Dimensions.check(rank: rank + axes.count)
    let places = try NDArray.resolvedAxes(axes, rank: rank + axes.count)
    var (newShape, newStrides) = (shape, strides)
    for axis in places.sorted() {
      newShape.insert(1, at: axis)
      newStrides.insert(0, at: axis)
    }
    return window(newShape, newStrides)
  }

  /// The view with the fewest axes that are at least `rank`: 1, 2 or 3; NumPy's `atleast_1d` and so on.
  public func atLeast(rank least: Int) -> NDArray {
    guard rank < least else { return self }
    var (newShape, newStrides) = (shape, strides)
    func insert(_ axis: Int) {
      newShape.insert(1, at: axis)
      newStrides.insert(0, at: axis)
    }
    // A vector becomes a row, then the middle of three axes; a matrix gets its third axis behind.
    if newShape.count == 0 { insert(0) }
    if least >= 2 && newShape.count == 1 { insert(0) }
    if least >= 3 && newShape.count == 2 { insert(2) }
    return window(newShape, newStrides)
  }
}
