/// The different elements of an array in order; NumPy's `unique`.
public struct UniqueElements: Sendable {
  /// The elements; NaN, if there is any, once and last.
  public let values: NDArray
  /// The place of each one's first occurrence, counted in C order.
  public let firstPlaces: NDArray
  /// For each element of the array, in its shape, the place among the values.
  public let inverse: NDArray
  /// How often each one occurs.
  public let counts: NDArray

  /// Finds the elements of an array of any shape.
  public init(_ array: NDArray) throws(ArrayError) {
    let vector = try array.raveled()
    let order = try vector.sortedPlaces(axis: 0)
    let sorted = try vector.taken([.array(order)])
    let starts = try sorted.groupStarts()
    values = try sorted.taken([.array(starts)])
    firstPlaces = try order.taken([.array(starts)])
    counts = try NDArray.allocated(.int64, starts.shape)
    inverse = try NDArray.allocated(.int64, array.shape)
    let (start, place) = (starts.base(Int64.self), order.base(Int64.self))
    let (number, groups) = (counts.base(Int64.self), inverse.base(Int64.self))
    for group in 0..<starts.count {
      let end = group + 1 < starts.count ? start[group + 1] : Int64(vector.count)
      number[group] = end - start[group]
      for member in start[group]..<end { groups[Int(place[Int(member)])] = Int64(group) }
    }
  }

  /// Only the different elements in order, which takes less time.
  public static func values(of array: NDArray) throws(ArrayError) -> NDArray {
    let sorted = try array.sorted(axis: nil)
    return try sorted.taken([.array(try sorted.groupStarts())])
  }
}

extension NDArray {
  /// The places of a sorted vector at which an element differs from the one before.
  fileprivate func groupStarts() throws(ArrayError) -> NDArray {
    let isStart = try NDArray.allocated(.bool, shape)
    switch type {
    case .bool: markStarts(UInt8.self, isStart)
    case .int64: markStarts(Int64.self, isStart)
    case .float32: markStarts(Float.self, isStart)
    case .float64: markStarts(Double.self, isStart)
    }
    return try isStart.flatNonzero()
  }

  private func markStarts<Element: StoredElement>(_: Element.Type, _ isStart: NDArray) {
    let (elements, marks) = (base(Element.self), isStart.base(UInt8.self))
    for place in 0..<count {
      let isSame =
        place > 0
        && (elements[place] == elements[place - 1]
          || (elements[place].isUnordered && elements[place - 1].isUnordered))
      marks[place] = isSame ? 0 : 1
    }
  }
}
