extension NDArray {
  /// What becomes of an index outside the axis.
  public enum OutsidePolicy: Sendable {
    case raise, wrap, clip
  }

  /// The elements at places of an axis; the indices' axes stand in the axis' place.
  ///
  /// Without an axis, of the elements as a vector.
  public func taken(
    _ indices: NDArray, axis: Int? = nil, outside policy: OutsidePolicy = .raise
  ) throws(ArrayError) -> NDArray {
    let (source, place) = try vectorOrSelf(axis)
    let extent = source.shape[place]
    var (outer, others) = (1, 1)
    for other in source.shape.indices where other != place {
      others *= source.shape[other]
      if other < place { outer *= source.shape[other] }
    }
    if extent == 0 && indices.count > 0 && others > 0 {
      throw ArrayError(.index, "cannot do a non-empty take from an empty axes.")
    }
    if policy == .raise && indices.type.isFloating && indices.count > 0 {
      throw ArrayError(
        .type,
        "Cannot cast array data from dtype('\(indices.type.name)') to dtype('int64') according to the rule "
          + "'safe'")
    }
    var integers = try indices.inType(.int64)
    if policy != .raise {
      integers = try integers.copied()
      let numbers = integers.base(Int64.self)
      let size = Int64(max(1, extent))
      for number in 0..<integers.count {
        let index = numbers[number]
        if policy == .clip {
          numbers[number] = min(max(index, 0), size - 1)
        } else {
          let rest = index % size
          numbers[number] = rest < 0 ? rest + size : rest
        }
      }
    }
    // NumPy looks at no index if there is nothing to take one from.
    if outer == 0 || (extent == 0 && policy != .raise) { return try source.emptyTake(integers.shape, place) }
    if source.rank == 1 { return try source.taken([.array(integers)]) }
    let before = [IndexItem](repeating: .slice(start: nil, stop: nil, step: nil), count: place)
    return try source.taken(before + [.array(integers)])
  }

  /// An array without elements of the shape that indices in an axis' place give.
  private func emptyTake(_ indices: Dimensions, _ axis: Int) throws(ArrayError) -> NDArray {
    try Dimensions.check(rank: rank - 1 + indices.count)
    var newShape = shape
    newShape.remove(at: axis)
    for number in indices.indices { newShape.insert(indices[number], at: axis + number) }
    return try NDArray.allocated(type, newShape)
  }

  /// The places of the elements that are not 0, one vector of indices for each axis.
  public func nonzero() throws(ArrayError) -> [NDArray] {
    guard rank > 0 else {
      let hint =
        " If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`."
      throw ArrayError(
        .value,
        "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead."
          + (type == .bool ? hint : ""))
    }
    let flat = try flatNonzero()
    if rank == 1 { return [flat] }
    return try NDArray.unraveled(flat, shape)
  }

  /// The places of the elements that are not 0, counted in C order.
  public func flatNonzero() throws(ArrayError) -> NDArray {
    let mask = type == .bool ? self : try asType(.bool)
    let result = try NDArray.allocated(.int64, Dimensions(mask.trueCount))
    let target = result.base(Int64.self)
    let pair = StridePair(mask.shape, mask.strides, NDArray.contiguousStrides(mask.shape))
    let (length, step, numberStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    let isTrue = mask.base(UInt8.self)
    var count = 0
    pair.forEachRun { first, second in
      for number in 0..<length where isTrue[first &+ number &* step] != 0 {
        target[count] = Int64(second &+ number &* numberStep)
        count &+= 1
      }
    }
    return result
  }

  /// The places of the elements that are not 0, one row of indices each.
  public func nonzeroRows() throws(ArrayError) -> NDArray {
    if rank == 0 {
      let count = try flatNonzero().count
      return try NDArray.allocated(.int64, Dimensions(count, 0))
    }
    return try NDArray.stack(try nonzero(), axis: 1)
  }

  /// The number of elements that are not 0, of all or along axes.
  public func nonzeroCount(
    axes: [Int]? = nil, keepsAxes: Bool = false
  ) throws(ArrayError) -> ArrayValue {
    let mask = type == .bool ? self : try asType(.bool)
    guard axes != nil || keepsAxes else { return .scalar(.int64(mask.trueCount)) }
    let summed = try NDArray.resolvedAxes(
      axes ?? Array(shape.indices), rank: rank, duplicate: "duplicate value in 'axis'")
    let kept = shape.indices.filter { !summed.contains($0) }
    var resultShape = shape
    for axis in summed { resultShape[axis] = 1 }
    let result = try NDArray.zeros(resultShape, .int64)
    // Strides of 0 along the summed axes bring all that belongs together to one place.
    var strides = result.strides
    for axis in summed { strides[axis] = 0 }
    let pair = StridePair(shape, mask.strides, strides)
    let (length, step, targetStep) = (pair.runLength, pair.firstStep, pair.secondStep)
    let (source, target) = (mask.base(UInt8.self), result.base(Int64.self))
    pair.forEachRun { first, second in
      for number in 0..<length {
        target[second &+ number &* targetStep] &+= Int64(source[first &+ number &* step])
      }
    }
    if keepsAxes && rank > 0 { return .array(result) }
    let squeezed = result.window(
      shape.filtered { kept.contains($0) }, result.strides.filtered { kept.contains($0) })
    return squeezed.rank == 0 ? .scalar(squeezed.scalar(atOffset: 0)) : .array(squeezed)
  }
}
