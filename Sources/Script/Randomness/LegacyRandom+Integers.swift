extension LegacyRandom {
  /// The lowest integer of `randint(low, high)` and how far the highest lies above it.
  ///
  /// Where `high` is nil, the integers are those from 0 up to `low`; `isClosed` says that the upper limit is
  /// one of them. A `ValueError` where there is no integer, or where the limits are beyond int64.
  static func integerRange(
    low: IntegerValue, high: IntegerValue?, isClosed: Bool = false
  ) throws(TextError) -> (low: Int, extent: UInt64) {
    let bottom = (high == nil ? .small(0) : low).expanded
    let top = (high ?? low).expanded
    let last = isClosed ? top : top - LargeInteger(1)
    if bottom < LargeInteger(Int.min) { throw .value("low is out of bounds for int64") }
    if last > LargeInteger(Int.max) { throw .value("high is out of bounds for int64") }
    guard bottom <= last, let first = bottom.small, let end = last.small else {
      throw .value(bottom.isZero ? "high \(isClosed ? "<" : "<=") 0" : "low \(isClosed ? ">" : ">=") high")
    }
    return (first, UInt64(bitPattern: Int64(end &- first)))
  }

  /// One integer of `randint`: `low` and up to `extent` above it.
  @inline(__always)
  mutating func integer(low: Int, extent: UInt64) -> Int {
    low &+ Int(truncatingIfNeeded: offset(extent, mask: Self.mask(extent)))
  }

  /// Fills with what as many calls of `integer` give.
  mutating func fillIntegers(_ values: UnsafeMutableBufferPointer<Int>, low: Int, extent: UInt64) {
    let mask = Self.mask(extent)
    for index in values.indices {
      values[index] = low &+ Int(truncatingIfNeeded: offset(extent, mask: mask))
    }
  }

  /// The smallest number of the form 2^n - 1 that is not below `value`.
  private static func mask(_ value: UInt64) -> UInt64 {
    value == 0 ? 0 : .max >> UInt64(value.leadingZeroBitCount)
  }

  /// Draws until the masked bits are not above `highest`; one word where 32 bits are enough.
  @inline(__always)
  private mutating func offset(_ highest: UInt64, mask: UInt64) -> UInt64 {
    if highest == 0 { return 0 }
    while true {
      let draw = (highest <= 0xFFFF_FFFF ? UInt64(engine.next()) : engine.next64()) & mask
      if draw <= highest { return draw }
    }
  }

  /// The place that `shuffle` swaps the element at `place` with; places are taken from the last down to 1.
  mutating func swapPlace(_ place: Int) -> Int {
    Int(truncatingIfNeeded: offset(UInt64(place), mask: Self.mask(UInt64(place))))
  }

  /// The order that `permutation(count)` and `shuffle` bring elements into: the places they were at.
  ///
  /// The caller has made sure of room for `count` words.
  mutating func permutation(_ count: Int) -> [Int] { RandomSequence.shuffled(count) { swapPlace($0) } }
}
