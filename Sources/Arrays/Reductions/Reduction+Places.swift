extension NDArray {
  /// Where the largest or smallest element is, along one axis or among all in C order: the first on ties, a NaN before
  /// all others.
  func extremePlace(_ axes: ReductionAxes, isMaximum: Bool, keeping: Bool) throws(ArrayError) -> NDArray {
    let source = rank == 0 ? inShape(Dimensions(1)) : self
    let mask: UInt8
    switch axes {
    case .all: mask = source.shape.reducedMask
    case .one: mask = try axes.mask(rank: source.rank)
    case .several: throw ArrayError(.type, "'tuple' object cannot be interpreted as an integer")
    }
    let resultShape = rank == 0 ? Dimensions() : shape.reduced(mask, keeping: keeping)
    let result = try NDArray.unset(.int64, resultShape)
    let extent = source.shape.extent(of: mask)
    let count = result.elementCount
    if extent == 0 && count > 0 {
      throw ArrayError(
        .value, "attempt to get arg\(isMaximum ? "max" : "min") of an empty sequence")
    }
    if count == 0 { return result }
    let rows = try source.withLast(mask).inOrder(as: type)
    defer { withExtendedLifetime(rows) {} }
    let places = result.base(Int64.self)
    switch type {
    case .bool: Self.find(rows.base(UInt8.self), count, extent, isMaximum, places)
    case .int64: Self.find(rows.base(Int64.self), count, extent, isMaximum, places)
    case .float32: Self.find(rows.base(Float.self), count, extent, isMaximum, places)
    case .float64: Self.find(rows.base(Double.self), count, extent, isMaximum, places)
    }
    return result
  }

  private static func find<T: ArrayElement>(
    _ elements: UnsafeMutablePointer<T>, _ rows: Int, _ extent: Int, _ isMaximum: Bool,
    _ places: UnsafeMutablePointer<Int64>
  ) {
    for row in 0..<rows {
      let line = elements + row &* extent
      places[row] = Int64(isMaximum ? first(line, extent) { $0 > $1 } : first(line, extent) { $0 < $1 })
    }
  }

  @inline(__always)
  private static func first<T: ArrayElement>(
    _ elements: UnsafeMutablePointer<T>, _ count: Int, _ isBetter: (T, T) -> Bool
  ) -> Int {
    var place = 0
    var best = elements[0]
    if best.isNotANumber { return 0 }
    for i in 1..<Swift.max(1, count) {
      let element = elements[i]
      if element.isNotANumber { return i }
      if isBetter(element, best) {
        best = element
        place = i
      }
    }
    return place
  }

  /// Running sums or products along an axis, or over all elements in C order.
  func cumulated(_ axes: ReductionAxes, isProduct: Bool) throws(ArrayError) -> NDArray {
    let resultType = Swift.max(type, .int64)
    let source = rank == 0 ? inShape(Dimensions(1)) : self
    let result: NDArray
    let axis: Int
    switch axes {
    case .all:
      result = try source.gathered(as: resultType).inShape(Dimensions(elementCount))
      axis = 0
    case .one(let given):
      axis = try ReductionAxes.place(given, rank: source.rank)
      result = try source.gathered(as: resultType)
    case .several: throw ArrayError(.type, "'tuple' object cannot be interpreted as an integer")
    }
    guard result.elementCount > 0 else { return result }
    switch (resultType, isProduct) {
    case (.float64, false): result.cumulate(Double.self, axis) { $0 + $1 }
    case (.float64, true): result.cumulate(Double.self, axis) { $0 * $1 }
    case (.float32, false): result.cumulate(Float.self, axis) { $0 + $1 }
    case (.float32, true): result.cumulate(Float.self, axis) { $0 * $1 }
    case (_, false): result.cumulate(Int64.self, axis) { $0 &+ $1 }
    case (_, true): result.cumulate(Int64.self, axis) { $0 &* $1 }
    }
    return result
  }

  /// Combines each element with its predecessor along an axis, in an array in C order.
  @inline(__always)
  private func cumulate<T>(_: T.Type, _ axis: Int, _ combine: (T, T) -> T) {
    let elements = base(T.self)
    let step = strides[axis]
    let extent = shape[axis]
    for block in 0..<elementCount / (step &* extent) {
      let first = elements + block &* step &* extent
      for i in step..<Swift.max(step, step &* extent) { first[i] = combine(first[i - step], first[i]) }
    }
  }
}
