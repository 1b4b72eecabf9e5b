extension NDArray {
  /// Views of `count` parts of an axis; the first ones are one longer where it does not divide.
  ///
  /// - Parameter isEqual: whether it must divide, as for NumPy's `split`.
  public func split(into count: Int, axis: Int = 0, isEqual: Bool) throws(ArrayError) -> [NDArray] {
    let place = try splitAxis(axis)
    let extent = shape[place]
    if isEqual {
      if count == 0 { throw ArrayError(.zeroDivision, "integer modulo by zero") }
      if count < 0 ? extent != 0 : extent % count != 0 {
        throw ArrayError(.value, "array split does not result in an equal division")
      }
    }
    guard count > 0 else { throw ArrayError(.value, "number sections must be larger than 0.") }
    let (length, longer) = (extent / count, extent % count)
    guard count <= 1 << 20 else {
      throw ArrayError(.memory, "Unable to allocate a list of \(count) arrays")
    }
    var parts: [NDArray] = []
    parts.reserveCapacity(count)
    var start = 0
    for number in 0..<count {
      let end = start + length + (number < longer ? 1 : 0)
      parts.append(try sliced(axis: place, start, end))
      start = end
    }
    return parts
  }

  /// Views of the parts of an axis before, between and behind the places named.
  public func split(at places: [Int], axis: Int = 0) throws(ArrayError) -> [NDArray] {
    let place = try splitAxis(axis)
    var parts: [NDArray] = []
    for (number, end) in (places + [shape[place]]).enumerated() {
      parts.append(try sliced(axis: place, number == 0 ? 0 : places[number - 1], end))
    }
    return parts
  }

  /// The axis along which NumPy's `hsplit` splits: the second, or a vector's only one.
  public func horizontalSplitAxis() throws(ArrayError) -> Int {
    guard rank > 0 else {
      throw ArrayError(.value, "hsplit only works on arrays of 1 or more dimensions")
    }
    return rank > 1 ? 1 : 0
  }

  /// The axis along which NumPy's `vsplit` splits: the first of at least two.
  public func verticalSplitAxis() throws(ArrayError) -> Int {
    guard rank > 1 else {
      throw ArrayError(.value, "vsplit only works on arrays of 2 or more dimensions")
    }
    return 0
  }

  private func splitAxis(_ axis: Int) throws(ArrayError) -> Int {
    // NumPy looks the extent up in the tuple of the shape.
    guard axis >= -rank && axis < rank else { throw ArrayError(.index, "tuple index out of range") }
    return axis < 0 ? axis + rank : axis
  }
}
