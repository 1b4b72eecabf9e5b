import Arrays

/// A window on an array's elements, as they follow each other in C order.
public struct TraceWindow: Equatable, Sendable {
  /// The length of each axis.
  public let shape: Dimensions
  /// The distance of neighbours along each axis, in elements.
  public let strides: Dimensions
  /// The number of the first element.
  public let offset: Int

  init(_ array: NDArray) {
    shape = array.shape
    strides = array.strides
    offset = array.offset
  }

  /// The window on an array without gaps.
  func applied(to whole: NDArray) -> NDArray {
    NDArray(
      buffer: whole.buffer, type: whole.type, shape: shape, strides: strides, offset: whole.offset + offset)
  }
}
