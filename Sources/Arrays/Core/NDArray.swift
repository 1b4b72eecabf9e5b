/// An array as NumPy has it: a window on a buffer, given by shape, strides and offset.
///
/// Copying the value makes another window on the same buffer; ``copied()`` makes another buffer. Strides and offset
/// count elements, and may be 0 (broadcast) or negative. An array without axes holds one number.
public struct NDArray: Sendable {
  /// The memory, shared with other views.
  public internal(set) var buffer: ArrayBuffer
  /// The type of the elements.
  public let type: ElementType
  /// The number of elements along each axis.
  public let shape: Dimensions
  /// The distance of neighbours along each axis, in elements.
  public let strides: Dimensions
  /// Where the first element is, in elements from the start of the buffer.
  public let offset: Int
  /// Whether it may be written to: what is broadcast may not.
  public let isWritable: Bool

  /// Creates a window on a buffer, which must have all the elements it reaches.
  public init(
    buffer: ArrayBuffer, type: ElementType, shape: Dimensions, strides: Dimensions, offset: Int = 0,
    isWritable: Bool = true
  ) {
    self.buffer = buffer
    self.type = type
    self.shape = shape
    self.strides = strides
    self.offset = offset
    self.isWritable = isWritable
  }

  /// A new array without gaps, whose elements are not set.
  public init(unfilled type: ElementType, _ shape: Dimensions) {
    let count = shape.product
    self.init(
      buffer: ArrayBuffer(byteCount: count * type.size), type: type, shape: shape,
      strides: Self.contiguousStrides(shape))
  }

  /// The strides of rows that follow each other without gaps (C order).
  public static func contiguousStrides(_ shape: Dimensions) -> Dimensions {
    var strides = shape
    var step = 1
    for axis in shape.indices.reversed() {
      strides[axis] = step
      // Without elements the steps may be beyond all numbers.
      step = step &* max(1, shape[axis])
    }
    return strides
  }

  /// The number of axes.
  public var rank: Int { shape.count }
  /// The number of elements.
  public var count: Int { shape.product }

  /// Whether the elements follow each other in C order without gaps.
  public var isContiguous: Bool {
    var step = 1
    for axis in shape.indices.reversed() {
      let extent = shape[axis]
      if extent == 0 { return true }
      if extent != 1 && strides[axis] != step { return false }
      step = step &* extent
    }
    return true
  }

  /// The first element, for `T` of the element type: `UInt8` for bool, `Int64`, `Float` or `Double`.
  public func base<T>(_: T.Type) -> UnsafeMutablePointer<T> {
    buffer.bytes.assumingMemoryBound(to: T.self) + offset
  }
}
