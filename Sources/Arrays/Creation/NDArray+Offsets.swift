extension NDArray {
  /// The places of all elements in C order, counted in elements from the start of the buffer.
  ///
  /// - Complexity: time and memory for an integer an element.
  public func elementOffsets() -> [Int] {
    var places = [offset]
    for axis in shape.indices {
      let (extent, stride) = (shape[axis], strides[axis])
      places = places.flatMap { place in (0..<extent).map { place + $0 * stride } }
    }
    return places
  }
}
