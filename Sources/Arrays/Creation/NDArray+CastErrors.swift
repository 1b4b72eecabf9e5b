extension NDArray {
  /// What a conversion to another type meets: numbers that no int64, or no float32, is near to.
  ///
  /// Throws MemoryError.
  public func castErrors(to type: ElementType) throws(ArrayError) -> FloatingErrors {
    guard self.type.isFloating, type == .int64 || type == .float32, self.type != type else { return [] }
    let plain = try inOrder(as: .float64)
    defer { withExtendedLifetime(plain) {} }
    let base = plain.base(Double.self)
    var found: FloatingErrors = []
    for index in 0..<plain.elementCount {
      let number = base[index]
      if type == .int64 {
        if !(number >= -0x1p63 && number < 0x1p63) { found = .invalid }
      } else if number.isFinite, Float(number).isInfinite {
        found = .overflow
      }
    }
    return found
  }
}
