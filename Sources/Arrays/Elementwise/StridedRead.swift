/// Reads the elements of an operand in the order of a plan, as elements of another type.
struct StridedRead {
  let base: UnsafeRawPointer
  let type: ElementType
  let extents: Dimensions
  let strides: Dimensions

  /// Whether every element is the same one.
  var isConstant: Bool {
    for axis in strides.indices where strides[axis] != 0 { return false }
    return true
  }

  /// Whether the elements follow each other without gaps.
  var isFlat: Bool {
    var step = 1
    for axis in extents.indices.reversed() where extents[axis] != 1 {
      if strides[axis] != step { return false }
      step = step &* extents[axis]
    }
    return true
  }

  /// Whether it is one run shorter than a chunk, again and again.
  var isRepeatedRow: Bool { extents.count == 2 && strides[0] == 0 && extents[1] < Chunk.length }

  /// The first element.
  @inline(__always)
  func first<T: ArrayElement>(as _: T.Type) -> T {
    switch type {
    case .bool: T.converted(base.load(as: UInt8.self))
    case .int64: T.converted(base.load(as: Int64.self))
    case .float32: T.converted(base.load(as: Float.self))
    case .float64: T.converted(base.load(as: Double.self))
    }
  }

  /// Writes elements number `start` ..< `start + count` of the order to `target`.
  func gather<T: ArrayElement>(from start: Int, count: Int, into target: UnsafeMutablePointer<T>) {
    switch type {
    case .bool: gather(UInt8.self, from: start, count: count, into: target)
    case .int64: gather(Int64.self, from: start, count: count, into: target)
    case .float32: gather(Float.self, from: start, count: count, into: target)
    case .float64: gather(Double.self, from: start, count: count, into: target)
    }
  }

  private func gather<S: ArrayElement, T: ArrayElement>(
    _: S.Type, from start: Int, count: Int, into target: UnsafeMutablePointer<T>
  ) {
    let source = base.assumingMemoryBound(to: S.self)
    guard extents.count > 1 else {
      let step = extents.count == 0 ? 0 : strides[0]
      Self.copy(source + start &* step, step, count, target)
      return
    }
    if extents.count == 2 {
      gatherMatrix(source, from: start, count: count, into: target)
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
      Self.copy(source + (offset &+ place &* step), step, length, target + done)
      done += length
      run += 1
      place = 0
    }
  }

  private func gatherMatrix<S: ArrayElement, T: ArrayElement>(
    _ source: UnsafePointer<S>, from start: Int, count: Int, into target: UnsafeMutablePointer<T>
  ) {
    let extent = extents[1]
    let (outer, step) = (strides[0], strides[1])
    var row = start / extent
    var place = start % extent
    var done = 0
    while done < count {
      let length = min(extent - place, count - done)
      Self.copy(source + (row &* outer &+ place &* step), step, length, target + done)
      done += length
      row += 1
      place = 0
      // Rows that are repeated are copied from what was written.
      if outer == 0 && length == extent {
        var filled = length
        let first = target + (done - length)
        while done < count {
          let more = min(filled, count - done)
          for i in 0..<more { first[filled + i] = first[i] }
          filled += more
          done += more
        }
      }
    }
  }

  @inline(__always)
  private static func copy<S: ArrayElement, T: ArrayElement>(
    _ source: UnsafePointer<S>, _ step: Int, _ count: Int, _ target: UnsafeMutablePointer<T>
  ) {
    if step == 1 {
      for i in 0..<count { target[i] = T.converted(source[i]) }
    } else if step == 0 {
      let value = T.converted(source[0])
      for i in 0..<count { target[i] = value }
    } else {
      for i in 0..<count { target[i] = T.converted(source[i &* step]) }
    }
  }
}
