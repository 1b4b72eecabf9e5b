extension NDArray {
  /// A copy of the elements that the items pick: integer arrays broadcast together, masks of any rank, mixed
  /// with integers, slices, new axes and an ellipsis.
  public func taken(_ items: [IndexItem]) throws(ArrayError) -> NDArray {
    if items.count == 1, case .array(let index) = items[0] {
      if index.type == .bool && index.rank == rank && rank > 0 { return try taken(where: index) }
      if index.type == .int64 && rank > 0 && hasContiguousRows { return try takenRows(index) }
    }
    let index = try AdvancedIndex(items, self)
    let result = try NDArray.allocated(type, index.shape)
    let offsets = try index.offsets()
    let (restStrides, distance) = index.resultStrides()
    let pair = StridePair(index.rest, index.restStrides, restStrides)
    switch type.size {
    case 1: gather(base(UInt8.self), offsets, pair, distance, to: result.base(UInt8.self))
    case 4: gather(base(UInt32.self), offsets, pair, distance, to: result.base(UInt32.self))
    default: gather(base(UInt64.self), offsets, pair, distance, to: result.base(UInt64.self))
    }
    return result
  }

  private func gather<Word: BitwiseCopyable>(
    _ source: UnsafeMutablePointer<Word>, _ offsets: NDArray, _ pair: StridePair, _ distance: Int,
    to target: UnsafeMutablePointer<Word>
  ) {
    let places = offsets.base(Int64.self)
    let count = offsets.count
    if pair.shape == Dimensions(1) {
      for number in 0..<count { target[number] = source[Int(places[number])] }
      return
    }
    for number in 0..<count {
      StridedCopy.move(pair, source + Int(places[number]), to: target + number &* distance)
    }
  }

  /// Whether what belongs to one place of the first axis follows each other without gaps.
  private var hasContiguousRows: Bool {
    var step = 1
    for axis in shape.indices.dropFirst().reversed() {
      if shape[axis] != 1 && strides[axis] != step { return false }
      step *= shape[axis]
    }
    return true
  }

  /// The elements or rows at the places of the first axis that an array of integers names.
  private func takenRows(_ index: NDArray) throws(ArrayError) -> NDArray {
    var rows = shape
    rows.remove(at: 0)
    try Dimensions.check(rank: rows.count + index.rank)
    var newShape = index.shape
    for axis in rows.indices { newShape.append(rows[axis]) }
    let result = try NDArray.allocated(type, newShape)
    // NumPy looks at no index where there is none.
    if index.count == 0 { return result }
    let length = rows.product
    let wrong =
      switch type.size {
      case 1: pick(base(UInt8.self), index, length, to: result.base(UInt8.self))
      case 4: pick(base(UInt32.self), index, length, to: result.base(UInt32.self))
      default: pick(base(UInt64.self), index, length, to: result.base(UInt64.self))
      }
    if let wrong { throw .outOfBounds(Int(wrong), axis: 0, size: shape[0]) }
    return result
  }

  /// Copies the picked rows and returns the first index that is out of bounds.
  private func pick<Word: BitwiseCopyable>(
    _ source: UnsafeMutablePointer<Word>, _ index: NDArray, _ rowLength: Int,
    to target: UnsafeMutablePointer<Word>
  ) -> Int64? {
    let pair = StridePair(index.shape, index.strides, NDArray.contiguousStrides(index.shape))
    let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    let indices = index.base(Int64.self)
    let (extent, stride) = (Int64(shape[0]), strides[0])
    var wrong: Int64?
    pair.forEachRun { first, second in
      for number in 0..<length {
        let given = indices[first &+ number &* step]
        let place = given < 0 ? given &+ extent : given
        guard place >= 0 && place < extent else {
          wrong = wrong ?? given
          continue
        }
        let from = source + Int(place) &* stride
        let to = target + (second &+ number &* targetStep) &* rowLength
        if rowLength == 1 { to[0] = from[0] } else { to.update(from: from, count: rowLength) }
      }
    }
    return wrong
  }

  /// The elements where a mask of the same rank is true, as a vector.
  private func taken(where mask: NDArray) throws(ArrayError) -> NDArray {
    _ = try IndexLayout([.array(mask)], self)
    let result = try NDArray.allocated(type, Dimensions(mask.trueCount))
    switch type.size {
    case 1: compress(base(UInt8.self), mask, to: result.base(UInt8.self))
    case 4: compress(base(UInt32.self), mask, to: result.base(UInt32.self))
    default: compress(base(UInt64.self), mask, to: result.base(UInt64.self))
    }
    return result
  }

  private func compress<Word: BitwiseCopyable>(
    _ source: UnsafeMutablePointer<Word>, _ mask: NDArray, to target: UnsafeMutablePointer<Word>
  ) {
    let pair = StridePair(shape, mask.strides, strides)
    let (length, step, sourceStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    let isTrue = mask.base(UInt8.self)
    var count = 0
    pair.forEachRun { first, second in
      for number in 0..<length where isTrue[first &+ number &* step] != 0 {
        target[count] = source[second &+ number &* sourceStep]
        count &+= 1
      }
    }
  }

  /// The number of true elements of an array of bools.
  var trueCount: Int {
    let pair = StridePair(shape, strides, strides)
    let (length, step) = (pair.runLength, pair.firstStep)
    let values = base(UInt8.self)
    var count = 0
    pair.forEachRun { first, _ in
      for number in 0..<length { count &+= Int(values[first &+ number &* step]) }
    }
    return count
  }
}
