extension NDArray {
  /// A new array in C order with this one's elements, converted as `astype` does it.
  func gathered(as type: ElementType) throws(ArrayError) -> NDArray {
    let result = try NDArray.unset(type, shape)
    result.fill(from: self, strides: strides)
    return result
  }

  /// A new array in C order with this one's elements, repeated to `target`.
  func gathered(as type: ElementType, broadcastTo target: Dimensions) throws(ArrayError) -> NDArray {
    let result = try NDArray.unset(type, target)
    result.fill(from: self, strides: broadcastStrides(to: target))
    return result
  }

  /// This array where it is in C order and of `type` already, else a copy that is.
  func inOrder(as type: ElementType) throws(ArrayError) -> NDArray {
    self.type == type && isContiguous ? self : try gathered(as: type)
  }

  /// Sets all elements of an array in C order; `strides` are the source's in terms of this shape.
  private func fill(from source: NDArray, strides: Dimensions) {
    let total = count
    guard total > 0 else { return }
    let plan = LoopPlan(
      shape: shape, left: strides, right: Dimensions(repeating: 0, count: rank), target: self.strides)
    let read = StridedRead(
      base: source.first, type: source.type, extents: plan.extents, strides: plan.left)
    let write = StridedWrite(base: first, type: type, extents: plan.extents, strides: plan.result)
    switch type {
    case .bool: Self.move(UInt8.self, read, write, total)
    case .int64: Self.move(Int64.self, read, write, total)
    case .float32: Self.move(Float.self, read, write, total)
    case .float64: Self.move(Double.self, read, write, total)
    }
  }

  private static func move<T: ArrayElement>(
    _: T.Type, _ read: StridedRead, _ write: StridedWrite, _ count: Int
  ) {
    if write.isFlat {
      read.gather(from: 0, count: count, into: write.base.assumingMemoryBound(to: T.self))
      return
    }
    withUnsafeTemporaryAllocation(of: T.self, capacity: Chunk.length) { buffer in
      guard let buffer = buffer.baseAddress else { return }
      var start = 0
      while start < count {
        let length = min(Chunk.length, count - start)
        read.gather(from: start, count: length, into: buffer)
        write.scatter(buffer, to: start, count: length)
        start += length
      }
    }
  }

  /// The address of the first element.
  var first: UnsafeMutableRawPointer { buffer.bytes + offset &* type.size }
}

/// The part of an array that is brought to another type or order at a time.
enum Chunk {
  /// Elements: 1 KiB of the largest type, which the stack has room for.
  static let length = 128
}
