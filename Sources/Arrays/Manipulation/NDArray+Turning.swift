extension NDArray {
  /// The view in which some axes run the other way; all if none are named.
  public func flipped(_ axes: [Int]? = nil) throws(ArrayError) -> NDArray {
    let turned =
      try axes.map { (axes) throws(ArrayError) in
        try NDArray.resolvedAxes(axes, rank: rank)
      } ?? Array(shape.indices)
    var (newStrides, start) = (strides, 0)
    for axis in turned where shape[axis] > 0 {
      start += (shape[axis] - 1) * strides[axis]
      newStrides[axis] = -strides[axis]
    }
    return window(shape, newStrides, offset: start)
  }

  /// The view with its columns in reverse order.
  public func flippedLeftRight() throws(ArrayError) -> NDArray {
    guard rank >= 2 else { throw ArrayError(.value, "Input must be >= 2-d.") }
    return try flipped([1])
  }

  /// The view with its rows in reverse order.
  public func flippedUpDown() throws(ArrayError) -> NDArray {
    guard rank >= 1 else { throw ArrayError(.value, "Input must be >= 1-d.") }
    return try flipped([0])
  }

  /// The view turned counterclockwise by quarter turns in the plane of two axes.
  public func rotated(_ quarters: Int = 1, axes: (Int, Int) = (0, 1)) throws(ArrayError) -> NDArray {
    let (first, second) = axes
    let (distance, overflow) = first.subtractingReportingOverflow(second)
    if first == second || (!overflow && distance.magnitude == rank.magnitude) {
      throw ArrayError(.value, "Axes must be different.")
    }
    guard first >= -rank && first < rank && second >= -rank && second < rank else {
      throw ArrayError(.value, "Axes=(\(first), \(second)) out of range for array of ndim=\(rank).")
    }
    switch quarters & 3 {
    case 1: return try flipped([second]).swappingAxes(first, second)
    case 2: return try flipped([first, second])
    case 3: return try swappingAxes(first, second).flipped([second])
    default: return self
    }
  }

  /// A copy whose elements are moved along axes, those behind the end to the front; without axes, of the
  /// elements as a vector that keeps the shape.
  ///
  /// - Parameters:
  ///   - shifts: for each axis how far; one number stands for all axes, and one axis for all shifts.
  public func rolled(_ shifts: [Int], axes: [Int]? = nil) throws(ArrayError) -> NDArray {
    guard let axes else {
      let vector = try raveled()
      return try vector.rolled(shifts, axes: [0]).reshaped(shape)
    }
    let places = try axes.map { (axis) throws(ArrayError) in
      try NDArray.resolvedAxis(axis, rank: rank)
    }
    guard shifts.count == places.count || shifts.count == 1 || places.count == 1 else {
      throw ArrayError(
        .value,
        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with "
          + "shape (\(shifts.count),) and arg 1 with shape (\(places.count),).")
    }
    var totals = Dimensions(repeating: 0, count: rank)
    for number in 0..<max(shifts.count, places.count) where !shifts.isEmpty && !places.isEmpty {
      let axis = places[places.count == 1 ? 0 : number]
      let shift = shifts[shifts.count == 1 ? 0 : number]
      if shape[axis] > 0 { totals[axis] = (totals[axis] + shift % shape[axis]) % shape[axis] }
    }
    var source = try copied()
    for axis in shape.indices where totals[axis] != 0 {
      let shift = totals[axis] < 0 ? totals[axis] + shape[axis] : totals[axis]
      source = try NDArray.concatenate(
        [
          try source.sliced(axis: axis, shape[axis] - shift, nil),
          try source.sliced(axis: axis, 0, shape[axis] - shift),
        ], axis: axis)
    }
    return source
  }
}
