extension NDArray {
  /// Whether an element is infinite or NaN; integers and truth values never are.
  public func hasSpecialValues() throws(ArrayError) -> Bool {
    guard type.isFloating, elementCount > 0 else { return false }
    let plain = isDense ? self : try inOrder(as: type)
    defer { withExtendedLifetime(plain) {} }
    return type == .float64
      ? Self.isSpecial(plain.base(UInt64.self), elementCount, 0x7FF0_0000_0000_0000, 0x0010_0000_0000_0000)
      : Self.isSpecial(plain.base(UInt32.self), elementCount, 0x7F80_0000, 0x0080_0000)
  }

  /// Whether an exponent is all ones: adding one to it then reaches the sign's place.
  @inline(__always)
  private static func isSpecial<Bits: FixedWidthInteger>(
    _ elements: UnsafePointer<Bits>, _ count: Int, _ exponent: Bits, _ one: Bits
  ) -> Bool {
    var all: Bits = 0
    for index in 0..<count { all |= (elements[index] & exponent) &+ one }
    return all.leadingZeroBitCount == 0
  }

  /// Whether the elements fill a piece of memory that starts with the first, in whatever order.
  private var isDense: Bool {
    if isContiguous { return true }
    var last = 0
    for axis in shape.indices {
      guard strides[axis] >= 0 else { return false }
      last += (shape[axis] - 1) * strides[axis]
    }
    return last == elementCount - 1
  }
}
