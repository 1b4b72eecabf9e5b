extension NDArray {
  /// The same elements in C order in another shape: a view where strides can express it, else a copy.
  ///
  /// One extent may be negative: it is worked out from the others.
  public func reshaped(_ extents: [Int]) throws(ArrayError) -> NDArray {
    try reshaped(Dimensions(checking: extents))
  }

  /// The same elements in C order in another shape: a view where strides can express it, else a copy.
  public func reshaped(_ wanted: Dimensions) throws(ArrayError) -> NDArray {
    let newShape = try resolvedShape(wanted)
    if newShape == shape { return self }
    if isContiguous { return window(newShape, NDArray.contiguousStrides(newShape)) }
    if let newStrides = stridesWithoutCopy(newShape) { return window(newShape, newStrides) }
    let copy = try copied()
    return copy.window(newShape, NDArray.contiguousStrides(newShape))
  }

  /// The elements in C order as a vector: a view if there are no gaps, else a copy.
  public func raveled() throws(ArrayError) -> NDArray {
    if rank == 1 && isContiguous { return self }
    let source = try contiguous()
    return source.window(Dimensions(source.count), Dimensions(1))
  }

  /// A copy of the elements in C order as a vector.
  public func flattened() throws(ArrayError) -> NDArray {
    let copy = try copied()
    return copy.window(Dimensions(copy.count), Dimensions(1))
  }

  /// The elements in C order, repeated or cut off to fill another shape; NumPy's `resize`.
  public func resized(_ newShape: Dimensions) throws(ArrayError) -> NDArray {
    for axis in newShape.indices where newShape[axis] < 0 {
      throw ArrayError(.value, "all elements of `new_shape` must be non-negative")
    }
    if count == 0 { return try NDArray.zeros(newShape, type) }
    let result = try NDArray.allocated(type, newShape)
    let source = try raveled()
    let target = result.window(Dimensions(result.count), Dimensions(1))
    var start = 0
    while start < target.count {
      let length = min(source.count, target.count - start)
      StridedCopy.copy(
        source.window(Dimensions(length), Dimensions(1)),
        to: target.window(Dimensions(length), Dimensions(1), offset: start))
      start += length
    }
    return result
  }

  /// The shape with its unknown extent worked out.
  private func resolvedShape(_ wanted: Dimensions) throws(ArrayError) -> Dimensions {
    var unknown: Int?
    var known = wanted
    for axis in wanted.indices where wanted[axis] < 0 {
      if unknown != nil { throw ArrayError(.value, "can only specify one unknown dimension") }
      unknown = axis
      known[axis] = 1
    }
    let size = count
    guard let product = known.checkedProduct(skipsZeros: true).map({ _ in known.product }) else {
      throw reshapeMismatch(wanted)
    }
    guard let unknown else {
      if product != size { throw reshapeMismatch(wanted) }
      return wanted
    }
    guard product > 0 && size % product == 0 else { throw reshapeMismatch(wanted) }
    known[unknown] = size / product
    return known
  }

  /// The error of a shape that does not hold as many places.
  func reshapeMismatch(_ wanted: Dimensions) -> ArrayError {
    // NumPy writes an unknown extent as "newaxis", and not at all in front.
    let first = wanted.indices.first { wanted[$0] >= 0 } ?? wanted.count
    var text = wanted.indices.dropFirst(first).map { wanted[$0] < 0 ? "newaxis" : "\(wanted[$0])" }
      .joined(separator: ",")
    if wanted.count == 1 && first == 0 { text += "," }
    return ArrayError(.value, "cannot reshape array of size \(count) into shape (\(text))")
  }

  /// The strides that show the elements in C order in another shape of as many places, if there are any.
  private func stridesWithoutCopy(_ newShape: Dimensions) -> Dimensions? {
    if count == 0 { return NDArray.contiguousStrides(newShape) }
    let oldShape = shape.filtered { shape[$0] != 1 }
    let oldStrides = strides.filtered { shape[$0] != 1 }
    var newStrides = Dimensions(repeating: 1, count: newShape.count)
    var (oldStart, newStart) = (0, 0)
    // Takes the shortest groups of axes on both sides that hold as many places.
    while oldStart < oldShape.count && newStart < newShape.count {
      var (oldEnd, newEnd) = (oldStart + 1, newStart + 1)
      var (oldCount, newCount) = (oldShape[oldStart], newShape[newStart])
      while oldCount != newCount {
        if newCount < oldCount {
          newCount *= newShape[newEnd]
          newEnd += 1
        } else {
          oldCount *= oldShape[oldEnd]
          oldEnd += 1
        }
      }
      for axis in oldStart..<oldEnd - 1 where oldStrides[axis] != oldShape[axis + 1] * oldStrides[axis + 1] {
        return nil
      }
      newStrides[newEnd - 1] = oldStrides[oldEnd - 1]
      for axis in stride(from: newEnd - 1, to: newStart, by: -1) {
        newStrides[axis - 1] = newStrides[axis] * newShape[axis]
      }
      (oldStart, newStart) = (oldEnd, newEnd)
    }
    return newStrides
  }
}
