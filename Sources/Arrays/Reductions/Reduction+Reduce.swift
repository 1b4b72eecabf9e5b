extension Reduction {
  /// Reduces an array along axes; nil stands for all of them.
  ///
  /// Types are NumPy's: sums and products of int64 and bool are int64, mean, var, std and median of them float64, max,
  /// min and ptp keep the type, any and all are bool, argmax and argmin int64. cumsum and cumprod keep the shape, or
  /// flatten the array if `axis` is nil. The result is a scalar where no axis is left. `degreesOfFreedom` (NumPy's
  /// `ddof`) is for var and std. Throws AxisError, ValueError, TypeError with NumPy's messages, MemoryError.
  public static func reduce(
    _ reduction: Reduction, _ array: NDArray, axis: [Int]?, keepDimensions: Bool = false,
    degreesOfFreedom: Int = 0
  ) throws(ArrayError) -> ArrayValue {
    try reduce(
      reduction, array, along: ReductionAxes(axis), keepDimensions: keepDimensions,
      degreesOfFreedom: degreesOfFreedom)
  }

  /// Reduces an array along axes, without an array of their numbers.
  public static func reduce(
    _ reduction: Reduction, _ array: NDArray, along axes: ReductionAxes, keepDimensions: Bool = false,
    degreesOfFreedom: Int = 0
  ) throws(ArrayError) -> ArrayValue {
    if axes == .all && !keepDimensions, let total = array.total(reduction) { return .scalar(total) }
    switch reduction {
    case .argmax, .argmin:
      return try array.extremePlace(
        axes, isMaximum: reduction == .argmax, keeping: keepDimensions
      ).value
    case .cumsum, .cumprod:
      return .array(try array.cumulated(axes, isProduct: reduction == .cumprod))
    default:
      let mask = try axes.mask(rank: array.rank, repeated: reduction == .median ? "repeated axis" : nil)
      return try array.reduced(reduction, mask, keepDimensions, degreesOfFreedom).value
    }
  }
}

extension NDArray {
  fileprivate func reduced(
    _ reduction: Reduction, _ mask: UInt8, _ keeping: Bool, _ degreesOfFreedom: Int
  ) throws(ArrayError) -> NDArray {
    switch reduction {
    case .sum: return try sum(mask, keeping: keeping)
    case .prod: return try product(mask, keeping: keeping)
    case .max: return try largest(mask, keeping: keeping)
    case .min: return try smallest(mask, keeping: keeping)
    case .any: return try anyTrue(mask, keeping: keeping)
    case .all: return try allTrue(mask, keeping: keeping)
    case .mean: return try mean(mask, keeping: keeping)
    case .var: return try variance(mask, keeping: keeping, degreesOfFreedom: degreesOfFreedom)
    case .std:
      let variance = try variance(mask, keeping: keeping, degreesOfFreedom: degreesOfFreedom)
      return try UnaryOperation.apply(.sqrt, .array(variance)).asArray()
    case .ptp:
      let highest = try largest(mask, keeping: keeping)
      let lowest = try smallest(mask, keeping: keeping)
      return try BinaryOperation.apply(.subtract, .array(highest), .array(lowest)).asArray()
    case .median: return try median(mask, keeping: keeping)
    case .nansum, .nanmean, .nanmax, .nanmin:
      return try reducedWithoutNaN(reduction, mask, keeping: keeping)
    case .argmax, .argmin, .cumsum, .cumprod:
      throw ArrayError(.unsupported, "\(reduction)")
    }
  }

  func sum(_ mask: UInt8, keeping: Bool) throws(ArrayError) -> NDArray {
    switch type {
    case .bool: try folded(IntegerSum<UInt8>.self, mask, keeping: keeping)
    case .int64: try folded(IntegerSum<Int64>.self, mask, keeping: keeping)
    case .float32: try folded(FloatingSum<Float>.self, mask, keeping: keeping)
    case .float64: try folded(FloatingSum<Double>.self, mask, keeping: keeping)
    }
  }

  private func product(_ mask: UInt8, keeping: Bool) throws(ArrayError) -> NDArray {
    switch type {
    case .bool: try folded(IntegerProduct<UInt8>.self, mask, keeping: keeping)
    case .int64: try folded(IntegerProduct<Int64>.self, mask, keeping: keeping)
    case .float32: try folded(FloatingProduct<Float>.self, mask, keeping: keeping)
    case .float64: try folded(FloatingProduct<Double>.self, mask, keeping: keeping)
    }
  }

  func largest(
    _ mask: UInt8, keeping: Bool, named name: String = "maximum"
  ) throws(ArrayError) -> NDArray {
    try refuseEmpty(mask, name)
    switch type {
    case .bool: return try folded(Largest<UInt8>.self, mask, keeping: keeping)
    case .int64: return try folded(Largest<Int64>.self, mask, keeping: keeping)
    case .float32: return try folded(Largest<Float>.self, mask, keeping: keeping)
    case .float64: return try folded(Largest<Double>.self, mask, keeping: keeping)
    }
  }

  func smallest(
    _ mask: UInt8, keeping: Bool, named name: String = "minimum"
  ) throws(ArrayError) -> NDArray {
    try refuseEmpty(mask, name)
    switch type {
    case .bool: return try folded(Smallest<UInt8>.self, mask, keeping: keeping)
    case .int64: return try folded(Smallest<Int64>.self, mask, keeping: keeping)
    case .float32: return try folded(Smallest<Float>.self, mask, keeping: keeping)
    case .float64: return try folded(Smallest<Double>.self, mask, keeping: keeping)
    }
  }

  private func anyTrue(_ mask: UInt8, keeping: Bool) throws(ArrayError) -> NDArray {
    switch type {
    case .bool: try folded(AnyTrue<UInt8>.self, mask, keeping: keeping)
    case .int64: try folded(AnyTrue<Int64>.self, mask, keeping: keeping)
    case .float32: try folded(AnyTrue<Float>.self, mask, keeping: keeping)
    case .float64: try folded(AnyTrue<Double>.self, mask, keeping: keeping)
    }
  }

  func allTrue(_ mask: UInt8, keeping: Bool) throws(ArrayError) -> NDArray {
    switch type {
    case .bool: try folded(AllTrue<UInt8>.self, mask, keeping: keeping)
    case .int64: try folded(AllTrue<Int64>.self, mask, keeping: keeping)
    case .float32: try folded(AllTrue<Float>.self, mask, keeping: keeping)
    case .float64: try folded(AllTrue<Double>.self, mask, keeping: keeping)
    }
  }

  /// An extreme of no numbers does not exist, unless the result has no elements either.
  private func refuseEmpty(_ mask: UInt8, _ name: String) throws(ArrayError) {
    guard shape.extent(of: mask) == 0 && shape.extent(of: ~mask) != 0 else { return }
    throw ArrayError(
      .value, "zero-size array to reduction operation \(name) which has no identity")
  }
}

extension ArrayValue {
  /// An array, without axes for a scalar.
  func asArray() throws(ArrayError) -> NDArray {
    switch self {
    case .array(let array): return array
    case .scalar(let scalar): return try Operand.scalar(scalar).asArray()
    }
  }
}
