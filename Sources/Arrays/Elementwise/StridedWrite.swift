/// Writes the elements of a result in the order of a plan, converting them to the type of the array.
struct StridedWrite {
  let base: UnsafeMutableRawPointer
  let type: ElementType
  let extents: Dimensions
  let strides: Dimensions

  /// Whether the elements follow each other without gaps.
  var isFlat: Bool {
    StridedRead(base: UnsafeRawPointer(base), type: type, extents: extents, strides: strides).isFlat
  }

  /// Stores `count` elements as number `start`, `start + 1`, … of the order.
  func scatter<T: ArrayElement>(_ source: UnsafePointer<T>, to start: Int, count: Int) {
    switch type {
    case .bool: scatter(UInt8.self, source, to: start, count: count)
    case .int64: scatter(Int64.self, source, to: start, count: count)
    case .float32: scatter(Float.self, source, to: start, count: count)
    case .float64: scatter(Double.self, source, to: start, count: count)
    }
  }

  private func scatter<S: ArrayElement, T: ArrayElement>(
    _: S.Type, _ source: UnsafePointer<T>, to start: Int, count: Int
  ) {
    let target = base.assumingMemoryBound(to: S.self)
    guard extents.count > 0 else {
      target[0] = S.converted(source[0])
      return
    }
    let inner = extents.count - 1
    let extent = extents[inner]
    let step = strides[inner]
    var done = 0
    var run = start / extent
    var place = start % extent
    while done < count {
      var offset = 0
      var rest = run
      for axis in (0..<inner).reversed() {
        offset = offset &+ (rest % extents[axis]) &* strides[axis]
        rest /= extents[axis]
      }
      let length = min(extent - place, count - done)
      let first = target + (offset &+ place &* step)
      for i in 0..<length { first[i &* step] = S.converted(source[done + i]) }
      done += length
      run += 1
      place = 0
    }
  }
}
