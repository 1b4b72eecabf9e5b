extension NDArray {
  /// A copy whose elements are in order along an axis, NaN last; without an axis, of the elements as a
  /// vector.
  public func sorted(axis: Int? = -1) throws(ArrayError) -> NDArray {
    let (lanes, result) = try lanes(axis)
    switch type {
    case .bool: lanes.sort(result.base(UInt8.self))
    case .int64: lanes.sort(result.base(Int64.self))
    case .float32: lanes.sort(result.base(Float.self))
    case .float64: lanes.sort(result.base(Double.self))
    }
    return try lanes.restored(result)
  }

  /// The places of the elements in order along an axis; equal ones keep their order, NaN comes last.
  ///
  /// Without an axis, of the elements as a vector.
  public func sortedPlaces(axis: Int? = -1) throws(ArrayError) -> NDArray {
    if rank == 0 { return try atLeast(rank: 1).sortedPlaces(axis: axis) }
    let (lanes, source) = try lanes(axis)
    let places = try NDArray.allocated(.int64, source.shape)
    let target = places.base(Int64.self)
    switch type {
    case .bool: lanes.places(source.base(UInt8.self), into: target)
    case .int64: lanes.places(source.base(Int64.self), into: target)
    case .float32: lanes.places(source.base(Float.self), into: target)
    case .float64: lanes.places(source.base(Double.self), into: target)
    }
    return try lanes.restored(places)
  }

  /// A copy in which the element at a place of an axis is the one that sorting brings there, no smaller one
  /// behind and no greater one before it; here all are sorted.
  public func partitioned(_ place: Int, axis: Int? = -1) throws(ArrayError) -> NDArray {
    try checkPartition(place, axis)
    return try sorted(axis: axis)
  }

  /// The places of ``partitioned(_:axis:)``.
  public func partitionedPlaces(_ place: Int, axis: Int? = -1) throws(ArrayError) -> NDArray {
    try checkPartition(place, axis)
    return try sortedPlaces(axis: axis)
  }

  private func checkPartition(_ place: Int, _ axis: Int?) throws(ArrayError) {
    let extent =
      try axis.map { (axis) throws(ArrayError) in
        shape[try NDArray.resolvedAxis(axis, rank: rank)]
      } ?? count
    let fromStart = place < 0 ? place &+ extent : place
    if fromStart < 0 || fromStart >= extent {
      throw ArrayError(.value, "kth(=\(fromStart)) out of bounds (\(extent))")
    }
  }

  /// The places that sort by several keys of one shape along the last axis, the last key first; NumPy's
  /// `lexsort`.
  public static func placesSorted(byKeys keys: [NDArray]) throws(ArrayError) -> NDArray {
    guard let first = keys.first else {
      throw ArrayError(.type, "need sequence of keys with len > 0 in lexsort")
    }
    for key in keys where key.shape != first.shape {
      throw ArrayError(.value, "all keys need to be the same shape")
    }
    guard first.rank > 0 else { return NDArray(.int64(0)) }
    guard first.rank == 1 else {
      throw ArrayError(.unsupported, "lexsort of keys with more than one dimension")
    }
    // Sorting by one key after the other, keeping the order of what is equal, sorts by all.
    var places = try range(count: first.shape[0])
    for key in keys {
      let order = try key.taken([.array(places)]).sortedPlaces()
      places = try places.taken([.array(order)])
    }
    return places
  }

  /// A contiguous copy with the axis moved to the end, and how its lanes lie.
  private func lanes(_ axis: Int?) throws(ArrayError) -> (SortLanes, NDArray) {
    guard let axis else {
      let vector = try flattened()
      return (SortLanes(length: vector.count, count: 1, axis: nil), vector)
    }
    let place = try NDArray.resolvedAxis(axis, rank: rank)
    let isLast = place == rank - 1
    let source = isLast ? self : try movingAxes([place], to: [rank - 1])
    let copy = try source.copied()
    let length = shape[place]
    return (
      SortLanes(length: length, count: length == 0 ? 0 : copy.count / length, axis: isLast ? nil : place),
      copy
    )
  }
}
