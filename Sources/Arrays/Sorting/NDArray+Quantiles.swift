extension NDArray {
  /// The median along axes, of all elements if none are named: the mean of the two in the middle where there
  /// is none.
  ///
  /// NaN where there is any, and of nothing.
  public func median(axes: [Int]? = nil, keepsAxes: Bool = false) throws(ArrayError) -> ArrayValue {
    let resultType: ElementType = type == .float32 ? .float32 : .float64
    return try reducedLanes(axes, keepsAxes: keepsAxes, resultType) { lane, count in
      guard count > 0, !lane[count - 1].isNaN else { return .nan }
      let middle = count / 2
      if count % 2 == 1 { return lane[middle] }
      let sum = lane[middle - 1] + lane[middle]
      return resultType == .float32 ? Double(Float(sum) / 2) : sum / 2
    }
  }

  /// The value below which a fraction of the elements lies, from 0 to 1, interpolated linearly between two
  /// elements.
  ///
  /// - Parameters:
  ///   - isWeak: whether the fraction is a number of Python's, which takes the array's type.
  public func quantile(
    _ fraction: Double, axes: [Int]? = nil, keepsAxes: Bool = false, isWeak: Bool = true
  ) throws(ArrayError) -> ArrayValue {
    try NDArray.checkFraction(fraction)
    if type == .bool {
      throw ArrayError(
        .type,
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, "
          + "or the logical_xor function instead.")
    }
    if count == 0 { throw .outOfBounds(-1, axis: 0, size: 0) }
    let array = type
    let isSingle = array == .float32 && isWeak
    return try reducedLanes(axes, keepsAxes: keepsAxes, isSingle ? .float32 : .float64) { lane, count in
      guard !lane[count - 1].isNaN else { return .nan }
      let place = fraction * Double(count - 1)
      let first = Int(place)
      let (low, high) = (lane[first], lane[min(first + 1, count - 1)])
      let weight = place - Double(first)
      if isSingle { return Double(Self.interpolated(Float(low), Float(high), weight)) }
      // NumPy takes the difference in the array's precision.
      let distance = array == .float32 ? Double(Float(high) - Float(low)) : high - low
      return weight >= 0.5 ? high - distance * (1 - weight) : low + distance * weight
    }
  }

  private static func checkFraction(_ fraction: Double) throws(ArrayError) {
    guard fraction >= 0 && fraction <= 1 else {
      throw ArrayError(.value, "Quantiles must be in the range [0, 1]")
    }
  }

  private static func checkPercent(_ percent: Double) throws(ArrayError) {
    guard percent >= 0 && percent <= 100 else {
      throw ArrayError(.value, "Percentiles must be in the range [0, 100]")
    }
  }

  /// The number between two at a part of their distance, from the nearer end so that both ends come out
  /// exactly.
  private static func interpolated(_ low: Float, _ high: Float, _ weight: Double) -> Float {
    let distance = high - low
    return weight >= 0.5 ? high - distance * Float(1 - weight) : low + distance * Float(weight)
  }

  /// The value below which `percent` of the elements lie.
  public func percentile(
    _ percent: Double, axes: [Int]? = nil, keepsAxes: Bool = false, isWeak: Bool = true
  ) throws(ArrayError) -> ArrayValue {
    try NDArray.checkPercent(percent)
    return try quantile(percent / 100, axes: axes, keepsAxes: keepsAxes, isWeak: isWeak)
  }

  /// The quantiles of several fractions, along a new first axis in the fractions' shape.
  public func quantiles(
    _ fractions: NDArray, axes: [Int]? = nil, keepsAxes: Bool = false, isPercent: Bool = false
  ) throws(ArrayError) -> NDArray {
    let numbers = try fractions.asType(.float64)
    for place in 0..<numbers.count {
      let fraction = numbers.base(Double.self)[place]
      if isPercent { try NDArray.checkPercent(fraction) } else { try NDArray.checkFraction(fraction) }
    }
    var parts: [NDArray] = []
    for place in 0..<numbers.count {
      let fraction = numbers.base(Double.self)[place]
      let value =
        isPercent
        ? try percentile(fraction, axes: axes, keepsAxes: keepsAxes, isWeak: false)
        : try quantile(fraction, axes: axes, keepsAxes: keepsAxes, isWeak: false)
      switch value {
      case .scalar(let number): parts.append(NDArray(number))
      case .array(let array): parts.append(array)
      }
    }
    guard let first = parts.first else { return try NDArray.zeros(fractions.shape) }
    let stacked = try NDArray.stack(parts)
    if fractions.rank == 1 { return stacked }
    return try stacked.reshaped(fractions.shape.array + first.shape.array)
  }

  /// Brings each lane along the axes to one number, after it was sorted in double precision.
  private func reducedLanes(
    _ axes: [Int]?, keepsAxes: Bool, _ resultType: ElementType,
    _ body: (_ lane: UnsafeMutablePointer<Double>, _ count: Int) -> Double
  ) throws(ArrayError) -> ArrayValue {
    let reduced =
      try axes.map { (axes) throws(ArrayError) in
        try NDArray.resolvedAxes(axes, rank: rank)
      } ?? Array(shape.indices)
    let kept = shape.indices.filter { !reduced.contains($0) }
    if axes != nil && reduced.count != 1 && kept.count < Dimensions.limit
      && kept.contains(where: { shape[$0] == 0 })
    {
      // NumPy brings the axes together by a reshape, which cannot work out the extent.
      throw permuted(kept + reduced).reshapeMismatch(Dimensions(kept.map { shape[$0] } + [-1]))
    }
    let sorted = try permuted(kept + reduced).asType(.float64)
    var length = 1
    for axis in reduced { length *= shape[axis] }
    let keptShape = shape.filtered { !reduced.contains($0) }
    let result = try NDArray.allocated(.float64, keptShape)
    let (lanes, target) = (sorted.base(Double.self), result.base(Double.self))
    for lane in 0..<result.count {
      let start = lanes + lane * length
      SortOrder.sort(UnsafeMutableBufferPointer(start: start, count: length))
      target[lane] = body(start, length)
    }
    let typed = try result.inType(resultType)
    if !keepsAxes { return typed.rank == 0 ? .scalar(typed.scalar(atOffset: 0)) : .array(typed) }
    var wide = shape
    for axis in reduced { wide[axis] = 1 }
    return .array(try typed.reshaped(wide))
  }
}
