extension NDArray {
  /// A view whose axes of `mask` come behind all others.
  func withLast(_ mask: UInt8) -> NDArray {
    var shape = Dimensions()
    var strides = Dimensions()
    for isLast in [false, true] {
      for axis in self.shape.indices where (mask & (1 << UInt8(axis)) != 0) == isLast {
        shape.append(self.shape[axis])
        strides.append(self.strides[axis])
      }
    }
    return NDArray(
      buffer: buffer, type: type, shape: shape, strides: strides, offset: offset, isWritable: isWritable)
  }

  /// The same elements in C order with another shape, for an array without gaps.
  func inShape(_ shape: Dimensions) -> NDArray {
    NDArray(
      buffer: buffer, type: type, shape: shape, strides: Self.contiguousStrides(shape), offset: offset,
      isWritable: isWritable)
  }
}
