extension NDArray {
  /// A copy of the elements that the items pick: integer arrays broadcast together, masks of any rank, mixed with
  /// integers, slices, new axes and an ellipsis.
  public func taken(_ items: [IndexItem]) throws(ArrayError) -> NDArray {
    if items.count == 1, case .array(let index) = items[0] {
      if index.type == .bool && index.rank == rank && rank > 0 { return try taken(where: index) }
      if index.type == .int64 && rank == 1 { return try takenFromVector(index) }
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

  /// The elements at the places of a vector that an array of integers names, in the array's shape.
  private func takenFromVector(_ index: NDArray) throws(ArrayError) -> NDArray {
    let result = try NDArray.allocated(type, index.shape)
    let wrong =
      switch type.size {
      case 1: pick(base(UInt8.self), index, to: result.base(UInt8.self), result.strides)
      case 4: pick(base(UInt32.self), index, to: result.base(UInt32.self), result.strides)
      default: pick(base(UInt64.self), index, to: result.base(UInt64.self), result.strides)
      }
    if let wrong { throw .outOfBounds(Int(wrong), axis: 0, size: shape[0]) }
    return result
  }

  /// Copies the picked elements and returns the first index that is out of bounds.
  private func pick<Word: BitwiseCopyable>(
    _ source: UnsafeMutablePointer<Word>, _ index: NDArray, to target: UnsafeMutablePointer<Word>,
    _ targetStrides: Dimensions
  ) -> Int64? {
    let pair = StridePair(index.shape, index.strides, targetStrides)
    let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    let indices = index.base(Int64.self)
    let (extent, stride) = (Int64(shape[0]), Int64(strides[0]))
    var wrong: Int64?
    pair.forEachRun { first, second in
      for number in 0..<length {
        var place = indices[first &+ number &* step]
        let given = place
        if place < 0 { place &+= extent }
        guard place >= 0 && place < extent else {
          wrong = wrong ?? given
          continue
        }
        target[second &+ number &* targetStep] = source[Int(place &* stride)]
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
