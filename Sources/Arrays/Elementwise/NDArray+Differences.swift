extension NDArray {
  /// NumPy's `diff`: each element less its predecessor along an axis, `order` times; of truth values, whether they differ.
  ///
  /// Throws ValueError for a negative order and for numbers without axes, AxisError.
  public static func diff(_ array: NDArray, order: Int = 1, axis: Int = -1) throws(ArrayError) -> NDArray {
    if order == 0 { return array }
    guard order > 0 else { throw ArrayError(.value, "order must be non-negative but got \(order)") }
    guard array.rank > 0 else {
      throw ArrayError(.value, "diff requires input that is at least one dimensional")
    }
    let place = try ReductionAxes.place(axis, rank: array.rank)
    var result = array
    let operation: BinaryOperation = array.type == .bool ? .notEqual : .subtract
    // Once nothing is left, more differences change nothing.
    for _ in 0..<min(order, array.shape[place] + 1) {
      let (later, earlier) = (result.window(place, from: 1), result.window(place, from: 0))
      result = try BinaryOperation.apply(operation, .array(later), .array(earlier)).asArray()
    }
    return result
  }

  /// All elements but one along an axis: those behind the first, or in front of the last.
  private func window(_ axis: Int, from start: Int) -> NDArray {
    var shape = shape
    shape[axis] = Swift.max(0, shape[axis] - 1)
    return NDArray(
      buffer: buffer, type: type, shape: shape, strides: strides,
      offset: shape[axis] == 0 ? offset : offset &+ start &* strides[axis])
  }
}
