import Tensor

extension NDArray {
  /// The largest memory an array may take, in bytes.
  static let largestByteCount = 1 << 40

  /// A new array, whose elements are not set, after its size was checked.
  ///
  /// - Throws: ValueError for negative extents and sizes beyond 64 bits, MemoryError beyond 1 TiB.
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
    let bytes = shape.product * type.size
    if bytes > largestByteCount {
      throw ArrayError(
        .memory,
        "Unable to allocate \(sizeText(bytes)) for an array with shape \(shape.tupleText) and data type "
          + type.name
      )
    }
    return NDArray(unfilled: type, shape)
  }

  /// A number of bytes with three digits and a binary unit, as NumPy writes it: `72.8 TiB`.
  private static func sizeText(_ bytes: Int) -> String {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var unit = max(Int.bitWidth - bytes.leadingZeroBitCount - 1, 1) / 10
    var value = Double(bytes) / Double(1 << (unit * 10))
    if value.rounded(.toNearestOrEven) == 1024 && unit < units.count - 1 {
      unit += 1
      value /= 1024
    }
    if unit == 0 { return "\(bytes) bytes" }
    if value.rounded(.toNearestOrEven) >= 1000 {
      return NumberText.fixed(value, decimals: 0) + ". " + units[unit]
    }
    let decimals = value < 9.995 ? 2 : value < 99.95 ? 1 : 0
    return NumberText.fixed(value, decimals: decimals) + (decimals == 0 ? ". " : " ") + units[unit]
  }
}
