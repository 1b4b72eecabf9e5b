extension NDArray {
  /// A new array with the same elements, without gaps in C order.
  public func copied() throws(ArrayError) -> NDArray {
    let result = try NDArray.allocated(type, shape)
    StridedCopy.copy(self, to: result)
    return result
  }

  /// The array itself if its elements follow each other in C order without gaps, else a copy.
  public func contiguous() throws(ArrayError) -> NDArray {
    isContiguous ? self : try copied()
  }

  /// A new array whose elements are converted to `type` as NumPy's `astype` does: floats are truncated to
  /// integers, NaN and what does not fit become the smallest one, and everything but 0 is true.
  public func asType(_ type: ElementType) throws(ArrayError) -> NDArray {
    let result = try NDArray.allocated(type, shape)
    StridedCopy.copy(self, to: result)
    return result
  }

  /// The array itself if it has the type, else a converted copy.
  func inType(_ type: ElementType) throws(ArrayError) -> NDArray {
    self.type == type ? self : try asType(type)
  }

  /// The same elements seen through another shape, strides and offset from the first element.
  @inline(__always)
  func window(_ shape: Dimensions, _ strides: Dimensions, offset: Int = 0, isWritable: Bool? = nil) -> NDArray
  {
    NDArray(
      buffer: buffer, type: type, shape: shape, strides: strides, offset: self.offset + offset,
      isWritable: isWritable ?? self.isWritable)
  }
}
