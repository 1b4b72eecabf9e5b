extension NDArray {
  /// The array side by side with itself, as often along each axis as `times` says, the last number for the
  /// last axis.
  public func tiled(_ times: [Int]) throws(ArrayError) -> NDArray {
    try Dimensions.check(rank: max(rank, times.count))
    var (repeats, source) = (Dimensions(times), self)
    while repeats.count < rank { repeats.insert(1, at: 0) }
    while source.rank < repeats.count { source = try source.expandingAxes([0]) }
    var newShape = source.shape
    for axis in newShape.indices {
      let (extent, overflow) = newShape[axis].multipliedReportingOverflow(by: repeats[axis])
      newShape[axis] = overflow ? Int.max : extent
    }
    let result = try NDArray.allocated(type, newShape)
    guard result.count > 0 else { return result }
    // The first tile comes from the array; each axis then repeats what is there, the last axis first.
    StridedCopy.copy(source, to: result.window(source.shape, result.strides))
    var done = source.shape
    for axis in newShape.indices.reversed() {
      let tile = result.window(done, result.strides)
      for number in 1..<max(1, repeats[axis]) {
        StridedCopy.copy(
          tile,
          to: result.window(
            done, result.strides, offset: number * source.shape[axis] * result.strides[axis]))
      }
      done[axis] = newShape[axis]
    }
    return result
  }

  /// The array with each element along an axis repeated; without an axis, of the elements as a vector.
  public func repeated(_ times: Int, axis: Int? = nil) throws(ArrayError) -> NDArray {
    let (source, place) = try vectorOrSelf(axis)
    if times < 0 && source.shape[place] > 0 {
      throw ArrayError(.value, "negative dimensions are not allowed")
    }
    let (extent, overflow) = source.shape[place].multipliedReportingOverflow(by: max(0, times))
    var shape = source.shape
    shape[place] = overflow ? Int.max : extent
    let result = try NDArray.allocated(type, shape)
    // One more axis of stride 0 repeats; the copy has the result's elements in their order.
    guard source.rank < Dimensions.limit else {
      let counts = try NDArray.full(Dimensions(source.shape[place]), .int64(times))
      return try repeated(counts, axis: place)
    }
    var (wide, from, to) = (source.shape, source.strides, result.strides)
    wide.insert(max(0, times), at: place + 1)
    from.insert(0, at: place + 1)
    to[place] = to[place] &* max(0, times)
    to.insert(result.strides[place], at: place + 1)
    StridedCopy.copy(source.window(wide, from), to: result.window(wide, to))
    return result
  }

  /// The array with element i along an axis repeated `times[i]` times, where one number stands for all.
  public func repeated(_ times: NDArray, axis: Int? = nil) throws(ArrayError) -> NDArray {
    guard times.type <= .int64 else {
      throw ArrayError(
        .type,
        "Cannot cast array data from dtype('\(times.type.name)') to dtype('int64') according to the rule "
          + "'safe'"
      )
    }
    let counts = try times.asType(.int64)
    if counts.count == 1 && counts.rank <= 1 {
      return try repeated(Int(counts.base(Int64.self)[0]), axis: axis)
    }
    let (source, place) = try vectorOrSelf(axis)
    let extent = source.shape[place]
    guard counts.rank == 1 && counts.count == extent else {
      throw ArrayError(
        .value,
        "operands could not be broadcast together with shape (\(extent),) \(counts.shape.compactText)")
    }
    let numbers = counts.base(Int64.self)
    var total = 0
    for number in 0..<extent {
      if numbers[number] < 0 { throw ArrayError(.value, "repeats may not contain negative values.") }
      let (sum, overflow) = total.addingReportingOverflow(Int(numbers[number]))
      total = overflow ? Int.max : sum
    }
    // The places to take, each as often as it is wanted.
    let places = try NDArray.allocated(.int64, Dimensions(total))
    let target = places.base(Int64.self)
    var next = 0
    for number in 0..<extent {
      for _ in 0..<Int(numbers[number]) {
        target[next] = Int64(number)
        next += 1
      }
    }
    return try source.taken(places, axis: place)
  }

  /// The array and an axis of it; without an axis the elements as a vector.
  func vectorOrSelf(_ axis: Int?) throws(ArrayError) -> (NDArray, axis: Int) {
    guard let axis else { return (try raveled(), 0) }
    let source = rank == 0 ? atLeast(rank: 1) : self
    return (source, try NDArray.resolvedAxis(axis, rank: source.rank))
  }
}
