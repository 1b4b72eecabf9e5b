/// An array as it was at a moment.
public struct ArraySnapshot: Sendable {
  private let contents: ArrayContents
  private let type: ElementType
  private let shape: Dimensions
  private let strides: Dimensions
  private let offset: Int

  /// Keeps an array as it is now.
  public init(_ array: NDArray) {
    contents = array.buffer.contents
    type = array.type
    shape = array.shape
    strides = array.strides
    offset = array.offset
  }

  /// The array; it shows the same elements for ever, and may not be written to.
  public var array: NDArray {
    NDArray(
      buffer: contents.buffer, type: type, shape: shape, strides: strides, offset: offset, isWritable: false)
  }
}
