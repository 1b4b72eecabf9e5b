extension NDArray {
  /// The middle element, or the mean of the two in the middle; NaN of none, and where an element is NaN.
  func median(_ mask: UInt8, keeping: Bool) throws(ArrayError) -> NDArray {
    let resultType: ElementType = type.isFloating ? type : .float64
    let result = try NDArray.unset(resultType, shape.reduced(mask, keeping: keeping))
    let rows = try withLast(mask).gathered(as: resultType)
    defer { withExtendedLifetime(rows) {} }
    let extent = shape.extent(of: mask)
    if resultType == .float32 {
      Self.medians(rows.base(Float.self), result.elementCount, extent, result.base(Float.self))
    } else {
      Self.medians(rows.base(Double.self), result.elementCount, extent, result.base(Double.self))
    }
    return result
  }

  private static func medians<T: FloatingElement>(
    _ elements: UnsafeMutablePointer<T>, _ rows: Int, _ extent: Int, _ medians: UnsafeMutablePointer<T>
  ) {
    for row in 0..<rows {
      var line = UnsafeMutableBufferPointer(start: elements + row &* extent, count: extent)
      if extent == 0 || line.contains(where: { $0.isNotANumber }) {
        medians[row] = .nan
        continue
      }
      line.sort()
      let middle = line[extent / 2]
      medians[row] = extent % 2 == 1 ? middle : (line[extent / 2 - 1] + middle) / 2
    }
  }
}
