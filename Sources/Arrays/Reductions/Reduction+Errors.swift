extension Reduction {
  /// What this reduction met in its sums or products, found from the array and its result.
  ///
  /// Throws MemoryError.
  public func errors(
    _ array: NDArray, along axes: ReductionAxes, keepDimensions: Bool, _ result: ArrayValue
  ) throws(ArrayError) -> FloatingErrors {
    guard array.type.isFloating, try result.hasSpecialValues() else { return [] }
    let isNaN = try UnaryOperation.apply(.isnan, .array(array)).operand.asArray()
    let isInfinite = try UnaryOperation.apply(.isinf, .array(array)).operand.asArray()
    let isCumulative = self == .cumsum || self == .cumprod
    // What a partial result has met, all behind it have; the whole array is near enough.
    let (around, keeps) = isCumulative ? (ReductionAxes.all, false) : (axes, keepDimensions)
    let ignoresNaN = self == .nansum || self == .nanmean
    let nan = ignoresNaN ? nil : try Self.reduce(.any, isNaN, along: around, keepDimensions: keeps)
    let infinite = try Self.reduce(.any, isInfinite, along: around, keepDimensions: keeps)
    let r = try result.operand.asArray()
    let hasNaN = try nan?.operand.doubles(r.shape)
    let hasInfinity = try infinite.operand.doubles(r.shape)
    let numbers = try r.inOrder(as: .float64)
    defer { withExtendedLifetime((hasNaN, hasInfinity, numbers)) {} }
    let (n, i, c) = (hasNaN?.base(Double.self), hasInfinity.base(Double.self), numbers.base(Double.self))
    var found: FloatingErrors = []
    for index in 0..<numbers.elementCount where !c[index].isFinite {
      if let n, n[index] != 0 { continue }
      if i[index] == 0 { found.insert(.overflow) }
      if c[index].isNaN { found.insert(.invalid) }
    }
    return found
  }
}
