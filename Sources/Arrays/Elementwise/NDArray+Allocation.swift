import Tensor

extension NDArray {
  /// A new array without gaps whose elements are not set, with `strides` if given.
  ///
  /// Throws NumPy's MemoryError where it would have more than ``largestByteCount`` bytes.
  static func unset(
    _ type: ElementType, _ shape: Dimensions, strides: Dimensions? = nil
  ) throws(ArrayError) -> NDArray {
    var count = 1
    var overflows = false
    for axis in shape.indices {
      let (product, overflow) = count.multipliedReportingOverflow(by: shape[axis])
      count = product
      overflows = overflows || overflow
    }
    if overflows || count > largestByteCount / type.size { throw tooLarge(type, shape) }
    return NDArray(
      buffer: ArrayBuffer(byteCount: count &* type.size), type: type, shape: shape,
      strides: strides ?? contiguousStrides(shape))
  }

  /// NumPy's MemoryError for an array that does not fit.
  static func tooLarge(_ type: ElementType, _ shape: Dimensions) -> ArrayError {
    let units = ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]
    var size = Double(type.size)
    for axis in shape.indices { size *= Double(shape[axis]) }
    var unit = 0
    while unit + 1 < units.count && size >= 1023.5 {
      size /= 1024
      unit += 1
    }
    // Three significant digits, and all digits in front of the point.
    let decimals = size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2
    let digits = NumberText.fixed(size, decimals: decimals) + (decimals == 0 ? "." : "")
    var sides = shape.array.map(String.init).joined(separator: ", ")
    if shape.count == 1 { sides += "," }
    return ArrayError(
      .memory,
      "Unable to allocate \(digits) \(units[unit]) for an array with shape (\(sides)) "
        + "and data type \(type.name)")
  }
}
