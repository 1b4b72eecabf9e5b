extension NDArray {
  /// The sum divided by the number of elements; NaN of none.
  func mean(_ mask: UInt8, keeping: Bool) throws(ArrayError) -> NDArray {
    let values = type.isFloating ? self : try gathered(as: .float64)
    let sum = try values.sum(mask, keeping: keeping)
    return try sum.divided(by: shape.extent(of: mask))
  }

  /// Σ (x - mean)² / (n - ddof), in NumPy's order: the mean, the differences, their squares, the sum, the division.
  func variance(_ mask: UInt8, keeping: Bool, degreesOfFreedom: Int) throws(ArrayError) -> NDArray {
    let mean = try mean(mask, keeping: true)
    let difference = try BinaryOperation.apply(.subtract, .array(self), .array(mean)).asArray()
    try BinaryOperation.apply(.multiply, into: difference, .array(difference))
    let (rest, overflow) = shape.extent(of: mask).subtractingReportingOverflow(degreesOfFreedom)
    return try difference.sum(mask, keeping: keeping).divided(by: overflow ? 0 : Swift.max(0, rest))
  }

  private func divided(by count: Int) throws(ArrayError) -> NDArray {
    try BinaryOperation.apply(.divide, into: self, .weakInteger(count))
    return self
  }

  /// Reductions that leave NaN out: it becomes what the reduction starts from.
  func reducedWithoutNaN(
    _ reduction: Reduction, _ mask: UInt8, keeping: Bool
  ) throws(ArrayError) -> NDArray {
    let isNumber = try BinaryOperation.apply(.equal, .array(self), .array(self)).asArray()
    let filler: Operand
    switch reduction {
    case .nanmax: filler = .weakFloat(-.infinity)
    case .nanmin: filler = .weakFloat(.infinity)
    default: filler = .weakFloat(0)
    }
    let values = type.isFloating ? try NDArray.where(isNumber, .array(self), filler) : self
    switch reduction {
    case .nansum: return try values.sum(mask, keeping: keeping)
    case .nanmean:
      // The counts are int64, so that float32 is divided in float64.
      let sum = try values.sum(mask, keeping: keeping)
      let count = try isNumber.sum(mask, keeping: keeping)
      let mean = try BinaryOperation.apply(.divide, .array(sum), .array(count)).asArray()
      return try mean.converted(to: sum.type.isFloating ? sum.type : .float64)
    default:
      let result =
        reduction == .nanmax
        ? try values.largest(mask, keeping: keeping, named: "fmax")
        : try values.smallest(mask, keeping: keeping, named: "fmin")
      guard type.isFloating else { return result }
      // Where there is nothing but NaN, so is the result.
      let count = try isNumber.sum(mask, keeping: keeping)
      return try NDArray.where(count, .array(result), .weakFloat(.nan))
    }
  }
}
