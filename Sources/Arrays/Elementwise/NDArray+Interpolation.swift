extension NDArray {
  /// NumPy's `interp`: values of the line through the points (xp, fp), xp ascending; `left` and `right` beyond its ends,
  /// which are fp's first and last element if nil.
  ///
  /// Throws ValueError for points that do not make a line.
  public static func interp(
    _ x: Operand, _ xp: NDArray, _ fp: NDArray, left: Double? = nil, right: Double? = nil
  ) throws(ArrayError) -> ArrayValue {
    guard xp.rank == 1 && fp.rank == 1 else {
      throw ArrayError(.value, "object of too small depth for desired array")
    }
    guard xp.elementCount > 0 else { throw ArrayError(.value, "array of sample points is empty") }
    guard xp.elementCount == fp.elementCount else {
      throw ArrayError(.value, "fp and xp are not of the same length.")
    }
    let (places, values) = (try xp.inOrder(as: .float64), try fp.inOrder(as: .float64))
    let result = try x.asArray().gathered(as: .float64)
    defer { withExtendedLifetime((places, values)) {} }
    let (px, py) = (places.base(Double.self), values.base(Double.self))
    let elements = result.base(Double.self)
    let last = places.elementCount - 1
    for i in 0..<result.elementCount {
      elements[i] = value(
        at: elements[i], px, py, last, left ?? py[0], right ?? py[last])
    }
    return result.value
  }

  /// One value, by NumPy's formula: from the left point, where that gives NaN from the right one.
  private static func value(
    at x: Double, _ places: UnsafePointer<Double>, _ values: UnsafePointer<Double>, _ last: Int,
    _ left: Double, _ right: Double
  ) -> Double {
    if x != x { return x }
    if x > places[last] { return right }
    if last == 0 { return x < places[0] ? left : values[0] }
    // The last point at or below x.
    var (low, high) = (-1, last + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle] <= x { low = middle } else { high = middle }
    }
    if low < 0 { return left }
    if low >= last || places[low] == x { return values[Swift.min(low, last)] }
    let slope = (values[low + 1] - values[low]) / (places[low + 1] - places[low])
    let result = slope * (x - places[low]) + values[low]
    if result == result { return result }
    let other = slope * (x - places[low + 1]) + values[low + 1]
    return other != other && values[low] == values[low + 1] ? values[low] : other
  }
}
