/// Runs of one length, one behind the other, that are sorted each on its own.
struct SortLanes {
  let length: Int
  let count: Int
  /// The axis to which the last one is moved back, if it is another.
  let axis: Int?

  func sort<Element: StoredElement>(_ elements: UnsafeMutablePointer<Element>) {
    for lane in 0..<count {
      SortOrder.sort(UnsafeMutableBufferPointer(start: elements + lane * length, count: length))
    }
  }

  func places<Element: StoredElement>(
    _ elements: UnsafeMutablePointer<Element>, into places: UnsafeMutablePointer<Int64>
  ) {
    for lane in 0..<count {
      SortOrder.places(
        of: UnsafeBufferPointer(start: elements + lane * length, count: length),
        into: UnsafeMutableBufferPointer(start: places + lane * length, count: length))
    }
  }

  /// The result with the axes in their order, without gaps.
  func restored(_ result: NDArray) throws(ArrayError) -> NDArray {
    guard let axis else { return result }
    return try result.movingAxes([result.rank - 1], to: [axis]).copied()
  }
}
