extension NDArray {
  /// The array with `values`, converted to its type, before some places of an axis; without an axis, of the
  /// elements as a vector.
  public func inserting(
    _ values: NDArray, before selection: AxisSelection, axis: Int? = nil
  ) throws(ArrayError) -> NDArray {
    if let axis { _ = try NDArray.resolvedAxis(axis, rank: rank) }
    let (source, place) = try vectorOrSelf(axis)
    let extent = source.shape[place]
    let converted = try values.inType(type)
    switch selection {
    case .integer(let index):
      return try source.inserting(
        converted, before: index, "\(index)", axis: place, movesFirstAxis: true)
    case .slice(let start, let stop, let step):
      let range = try SliceRange(start, stop, step, of: extent)
      let places = (0..<range.count).map { range.start + $0 * range.step }
      return try source.inserting(converted, before: places, axis: place)
    case .list(let list):
      guard list.type == .int64 || list.count == 0 else {
        if list.type == .bool {
          let places = try list.flatNonzero()
          return try source.inserting(converted, before: places.integers, axis: place)
        }
        throw .indexType
      }
      return try source.inserting(converted, before: list.integers, axis: place)
    }
  }

  /// Elements of an array of integers in C order.
  var integers: [Int] {
    (0..<count).map { Int(base(Int64.self)[offset(ofElement: $0)]) }
  }

  private func inserting(
    _ values: NDArray, before places: [Int], axis: Int
  ) throws(ArrayError) -> NDArray {
    if places.count == 1 {
      return try inserting(values, before: places[0], "[\(places[0])]", axis: axis, movesFirstAxis: false)
    }
    let extent = shape[axis]
    let fromStart = places.map { $0 < 0 ? $0 &+ extent : $0 }
    // Each place moves by the number of values that are inserted before it.
    let order = fromStart.indices.sorted { (fromStart[$0], $0) < (fromStart[$1], $1) }
    var moved = fromStart
    for (number, index) in order.enumerated() { moved[index] = moved[index] &+ number }
    var newShape = shape
    newShape[axis] = extent + places.count
    let result = try NDArray.allocated(type, newShape)
    let kept = try NDArray.full(Dimensions(newShape[axis]), .bool(true))
    let indices = try NDArray(integers: moved)
    try kept.assign([.array(indices)], .scalar(.bool(false)))
    let before = [IndexItem](repeating: .slice(start: nil, stop: nil, step: nil), count: axis)
    try result.assign(before + [.array(indices)], .array(values))
    try result.assign(before + [.array(kept)], .array(self))
    return result
  }

  private func inserting(
    _ values: NDArray, before index: Int, _ text: String, axis: Int, movesFirstAxis: Bool
  ) throws(ArrayError) -> NDArray {
    let extent = shape[axis]
    guard index >= -extent && index <= extent else {
      throw ArrayError(.index, "index \(text) is out of bounds for axis \(axis) with size \(extent)")
    }
    let start = index < 0 ? index + extent : index
    var part = values
    while part.rank < rank { part = try part.expandingAxes([0]) }
    if movesFirstAxis { part = try part.movingAxes([0], to: [axis]) }
    guard axis < part.rank else { throw ArrayError(.index, "tuple index out of range") }
    let length = part.shape[axis]
    var newShape = shape
    newShape[axis] = extent + length
    let result = try NDArray.allocated(type, newShape)
    func copy(_ from: Int, _ count: Int, to place: Int) throws(ArrayError) {
      let source = try sliced(axis: axis, from, from + count)
      StridedCopy.copy(source, to: try result.sliced(axis: axis, place, place + count))
    }
    try copy(0, start, to: 0)
    try result.sliced(axis: axis, start, start + length).assignAll(.array(part))
    try copy(start, extent - start, to: start + length)
    return result
  }
}
