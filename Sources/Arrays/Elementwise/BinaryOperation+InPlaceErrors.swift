extension BinaryOperation {
  /// What an operation met whose result took the place of its left operand; `taken` is what the processor noticed.
  ///
  /// Where only the old elements could tell, an infinity or NaN that comes from a finite right operand counts as met
  /// by this operation if the processor says that something was. Throws MemoryError.
  public func errors(
    into target: NDArray, _ right: Operand, _ taken: FloatingErrors
  ) throws(ArrayError) -> FloatingErrors {
    guard target.type.isFloating else {
      return try errors(.weakInteger(1), right, .array(target))
    }
    guard try target.hasSpecialValues() else { return [] }
    let y = try right.doubles(target.shape)
    let r = try target.inOrder(as: .float64)
    defer { withExtendedLifetime((y, r)) {} }
    let (b, c) = (y.base(Double.self), r.base(Double.self))
    var possible: FloatingErrors = []
    for index in 0..<r.elementCount where !c[index].isFinite {
      if c[index].isNaN {
        if !b[index].isNaN { possible.insert(.invalid) }
      } else if b[index].isFinite {
        possible.insert(b[index] == 0 && (self == .divide || self == .floorDivide) ? .division : .overflow)
      }
    }
    return isBasic ? possible.intersection(taken) : possible
  }
}
