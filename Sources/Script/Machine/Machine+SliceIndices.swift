extension Machine {
  /// `slice.indices(length)`: start, stop and step without the length, of any size.
  func sliceIndices(_ slice: Value, _ length: Value) throws(Raised) -> Value {
    guard let whole = try indexValue(of: length) else {
      throw raise(.type, "'\(typeName(of: length))' object cannot be interpreted as an integer")
    }
    let count = largeInteger(whole)
    let parts = heap.slices[slice.place]
    func part(_ value: Value) throws(Raised) -> LargeInteger? {
      if value.isNone { return nil }
      guard let whole = try indexValue(of: value) else {
        throw raise(.type, "slice indices must be integers or None or have an __index__ method")
      }
      return largeInteger(whole)
    }
    let zero = LargeInteger(0)
    guard !(count < zero) else { throw raise(.value, "length should not be negative") }
    let step = try part(parts.step) ?? LargeInteger(1)
    guard step != zero else { throw raise(.value, "slice step cannot be zero") }
    let isForward = zero < step
    let (lower, upper) = isForward ? (zero, count) : (LargeInteger(-1), count - LargeInteger(1))
    func clamped(_ value: LargeInteger?, _ fallback: LargeInteger) -> LargeInteger {
      guard let value else { return fallback }
      let place = value < zero ? value + count : value
      return place < lower ? lower : upper < place ? upper : place
    }
    let start = clamped(try part(parts.start), isForward ? lower : upper)
    let stop = clamped(try part(parts.stop), isForward ? upper : lower)
    return heap.tuple([heap.value(start), heap.value(stop), heap.value(step)])
  }
}
