extension NDArray {
  /// The array without some places of an axis; without an axis, of the elements as a vector.
  public func deleting(_ selection: AxisSelection, axis: Int? = nil) throws(ArrayError) -> NDArray {
    if let axis { _ = try NDArray.resolvedAxis(axis, rank: rank) }
    let (source, place) = try vectorOrSelf(axis)
    let extent = source.shape[place]
    let kept = try NDArray.full(Dimensions(extent), .bool(true))
    switch selection {
    case .integer(let index):
      let number = index < 0 ? index &+ extent : index
      guard number >= 0 && number < extent else {
        throw .outOfBounds(index, axis: place, size: extent)
      }
      kept.store(.bool(false), atOffset: number)
    case .slice(let start, let stop, let step):
      try kept.assign([.slice(start: start, stop: stop, step: step)], .scalar(.bool(false)))
    case .list(let list) where list.type == .bool:
      guard list.rank == 1 && list.count == extent else {
        throw ArrayError(
          .value,
          "boolean array argument obj to delete must be one dimensional and match the axis length of "
            + "\(extent)")
      }
      try kept.assign([.array(list)], .scalar(.bool(false)))
    case .list(let list) where list.count == 1 && list.type == .int64:
      return try deleting(.integer(list.integers[0]), axis: axis)
    case .list(let list):
      // An empty list has no type of its own.
      if list.count > 0 { try kept.assign([.array(list)], .scalar(.bool(false))) }
    }
    return try source.compressed(kept, axis: place)
  }

  /// The elements at those places of an axis where a vector of bools is true.
  func compressed(_ mask: NDArray, axis: Int) throws(ArrayError) -> NDArray {
    try taken(try mask.flatNonzero(), axis: axis)
  }
}
