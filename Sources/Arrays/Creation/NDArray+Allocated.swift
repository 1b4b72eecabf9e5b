import Tensor

extension NDArray {
  /// The largest memory an array may take, in bytes: a program's arrays have a limit of their own, and what the system
  /// cannot give would end everything.
  static let largestByteCount = 1 << 30

  /// A new array, whose elements are not set, after its size was checked.
  ///
  /// - Throws: ValueError for negative extents and sizes beyond 64 bits, MemoryError beyond 1 GiB.
  public static func allocated(_ type: ElementType, _ shape: Dimensions) throws(ArrayError) -> NDArray {
    for axis in shape.indices where shape[axis] < 0 {
      throw ArrayError(.value, "negative dimensions are not allowed")
    }
    // NumPy counts an empty axis as one here, so that the strides fit as well.
    guard let count = shape.checkedProduct(skipsZeros: true), count <= Int.max / type.size else {
      throw ArrayError(
        .value,
        "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    }
    guard shape.product <= largestByteCount / type.size else { throw tooLarge(type, shape) }
    return NDArray(unfilled: type, shape)
  }
}
