extension NDArray {
  /// The places of a sorted vector at which values would be inserted to keep it sorted.
  ///
  /// - Parameters:
  ///   - isRight: whether behind elements that are equal, else before them.
  ///   - order: the places that sort the vector where it is not sorted itself.
  public func insertionPlaces(
    of values: NDArray, isRight: Bool = false, order: NDArray? = nil
  ) throws(ArrayError) -> NDArray {
    guard rank == 1 else {
      throw ArrayError(
        .value,
        rank == 0 ? "object of too small depth for desired array" : "object too deep for desired array")
    }
    var sorted = self
    if let order { sorted = try taken([.array(order)]) }
    let common = type.promoted(with: values.type)
    let elements = try sorted.inType(common).contiguous()
    let wanted = try values.inType(common).contiguous()
    let result = try NDArray.allocated(.int64, values.shape)
    switch common {
    case .bool: elements.search(UInt8.self, wanted, isRight, result)
    case .int64: elements.search(Int64.self, wanted, isRight, result)
    case .float32: elements.search(Float.self, wanted, isRight, result)
    case .float64: elements.search(Double.self, wanted, isRight, result)
    }
    return result
  }

  private func search<Element: StoredElement>(
    _: Element.Type, _ values: NDArray, _ isRight: Bool, _ result: NDArray
  ) {
    let (elements, wanted) = (base(Element.self), values.base(Element.self))
    let places = result.base(Int64.self)
    for number in 0..<values.count {
      let value = wanted[number]
      var (low, high) = (0, count)
      while low < high {
        let middle = low + (high - low) / 2
        let isBefore =
          isRight
          ? !SortOrder.precedes(value, elements[middle]) : SortOrder.precedes(elements[middle], value)
        if isBefore { low = middle + 1 } else { high = middle }
      }
      places[number] = Int64(low)
    }
  }

  /// The number of the bin in which each element lies; bin i is from edge i - 1 to before edge i.
  ///
  /// - Parameters:
  ///   - edges: a vector that rises or falls.
  ///   - includesRight: whether a bin holds its right edge instead of its left one.
  public func digitized(_ edges: NDArray, includesRight: Bool = false) throws(ArrayError) -> NDArray {
    guard edges.rank == 1 else {
      throw ArrayError(
        .value,
        edges.rank == 0 ? "object of too small depth for desired array" : "object too deep for desired array")
    }
    let numbers = try edges.asType(.float64)
    let edge = numbers.base(Double.self)
    let last = numbers.count - 1
    let start = (0..<max(0, last)).first { edge[$0] != edge[$0 + 1] } ?? max(0, last)
    let falls = start < last && !(edge[start] < edge[start + 1])
    for place in start..<max(start, last)
    where falls ? edge[place] < edge[place + 1] : edge[place] > edge[place + 1] {
      throw ArrayError(.value, "bins must be monotonically increasing or decreasing")
    }
    if !falls { return try edges.insertionPlaces(of: self, isRight: !includesRight) }
    let places = try edges.flipped().insertionPlaces(of: self, isRight: !includesRight)
    let target = places.base(Int64.self)
    for place in 0..<places.count { target[place] = Int64(edges.count) - target[place] }
    return places
  }

  /// Whether each element is one of `values`.
  public func isMember(of values: NDArray, inverted: Bool = false) throws(ArrayError) -> NDArray {
    let common = type.promoted(with: values.type)
    let sorted = try values.inType(common).sorted(axis: nil)
    let elements = try inType(common).contiguous()
    let result = try NDArray.allocated(.bool, shape)
    switch common {
    case .bool: elements.mark(UInt8.self, sorted, inverted, result)
    case .int64: elements.mark(Int64.self, sorted, inverted, result)
    case .float32: elements.mark(Float.self, sorted, inverted, result)
    case .float64: elements.mark(Double.self, sorted, inverted, result)
    }
    return result
  }

  private func mark<Element: StoredElement>(
    _: Element.Type, _ sorted: NDArray, _ inverted: Bool, _ result: NDArray
  ) {
    let (elements, members) = (base(Element.self), sorted.base(Element.self))
    let target = result.base(UInt8.self)
    for number in 0..<count {
      let value = elements[number]
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = low + (high - low) / 2
        if SortOrder.precedes(members[middle], value) { low = middle + 1 } else { high = middle }
      }
      // NaN equals nothing, not even itself.
      let isFound = low < sorted.count && members[low] == value
      target[number] = isFound != inverted ? 1 : 0
    }
  }
}
