extension Products {
  /// NumPy's `convolve`: element n is Σ a[m]·v[n - m] over all m.
  ///
  /// Throws ValueError for empty vectors and for arrays with more axes.
  public static func convolve(
    _ left: Operand, _ right: Operand, mode: ConvolutionMode = .full
  ) throws(ArrayError) -> NDArray {
    var (a, v) = (try left.asArray(), try right.asArray())
    if a.rank == 0 { a = a.inserting(axis: 0) }
    if v.rank == 0 { v = v.inserting(axis: 0) }
    guard a.elementCount > 0 else { throw ArrayError(.value, "a cannot be empty") }
    guard v.elementCount > 0 else { throw ArrayError(.value, "v cannot be empty") }
    guard a.rank == 1 && v.rank == 1 else {
      throw ArrayError(.value, "object too deep for desired array")
    }
    if v.elementCount > a.elementCount { (a, v) = (v, a) }
    let type = a.type.promoted(with: v.type)
    let (x, y) = (try a.inOrder(as: type), try v.inOrder(as: type))
    let (long, short) = (x.elementCount, y.elementCount)
    let (start, count) =
      switch mode {
      case .full: (0, long + short - 1)
      case .same: ((short - 1) / 2, long)
      case .valid: (short - 1, long - short + 1)
      }
    let result = try NDArray.unset(type, Dimensions(count))
    for index in 0..<count {
      let place = start + index
      let first = max(0, place - short + 1)
      let end = min(long, place + 1)
      let window = NDArray(
        buffer: x.buffer, type: type, shape: Dimensions(end - first), strides: Dimensions(1),
        offset: x.offset + first)
      let reversed = NDArray(
        buffer: y.buffer, type: type, shape: Dimensions(end - first), strides: Dimensions(-1),
        offset: y.offset + place - first)
      result.store(dotOfVectors(window, reversed), at: index)
    }
    return result
  }
}

extension NDArray {
  /// Sets an element of an array in C order that has the scalar's type.
  fileprivate func store(_ scalar: Scalar, at index: Int) {
    switch scalar {
    case .bool(let value): base(UInt8.self)[index] = value ? 1 : 0
    case .int64(let value): base(Int64.self)[index] = Int64(value)
    case .float32(let value): base(Float.self)[index] = value
    case .float64(let value): base(Double.self)[index] = value
    }
  }
}
