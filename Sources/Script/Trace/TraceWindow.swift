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

  /// The window on an array without gaps; nil if it reaches beyond the array's elements.
  func applied(to whole: NDArray) -> NDArray? {
    guard isInside(whole.count) else { return nil }
    return NDArray(
      buffer: whole.buffer, type: whole.type, shape: shape, strides: strides, offset: whole.offset + offset)
  }

  /// Whether it shows nothing but the first `count` elements: an array may be shorter for other values.
  private func isInside(_ count: Int) -> Bool {
    guard shape.product > 0 else { return true }
    var (first, last) = (offset, offset)
    for axis in shape.indices {
      let reach = strides[axis] * (shape[axis] - 1)
      if reach < 0 { first += reach } else { last += reach }
    }
    return first >= 0 && last < count
  }
}
