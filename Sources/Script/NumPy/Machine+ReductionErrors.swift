import Arrays

extension Machine {
  /// Reports what a reduction met, in the words of NumPy's own steps.
  @inline(__always)
  func examine(
    _ reduction: Reduction, _ array: NDArray, _ axes: ReductionAxes, keepsAxes: Bool = false,
    degreesOfFreedom: Int = 0, isList: Bool = false, _ result: ArrayValue
  ) throws(Raised) {
    guard isWatchingArithmetic else { return }
    let isSpecial = try arrays { () throws(ArrayError) in try result.hasSpecialValues() }
    guard isSpecial || array.count == 0 || degreesOfFreedom > 0 else { return }
    try explain(reduction, array, axes, keepsAxes, degreesOfFreedom, isList, result)
  }

  @inline(never)
  private func explain(
    _ reduction: Reduction, _ array: NDArray, _ axes: ReductionAxes, _ keepsAxes: Bool, _ freedom: Int,
    _ isList: Bool, _ result: ArrayValue
  ) throws(Raised) {
    let results = result.count
    guard results > 0 else { return }
    let terms = array.count / results
    let division = results == 1 && result.isScalar ? "scalar divide" : "divide"
    // Infinities and NaN that were there before are no errors: the processor knows of none then.
    if terms > 0, reduction.isSumOrProduct, FloatingErrors.taken().isEmpty { return }
    switch reduction {
    case .sum, .prod, .nansum:
      try report(try errors(reduction, array, axes, keepsAxes, result), "reduce")
    case .cumsum, .cumprod:
      try report(try errors(reduction, array, axes, keepsAxes, result), "accumulate")
    case .mean where terms == 0:
      try warn(.runtimeWarning, "Mean of empty slice")
      try report(.invalid, division)
    case .mean: try report(try errors(reduction, array, axes, keepsAxes, result), "reduce")
    case .nanmean:
      let found = try errors(reduction, array, axes, keepsAxes, result)
      let (isMissing, isInfinite) = (try hasNaN(result), try hasInfinity(array))
      if isMissing, !isInfinite {
        try warn(.runtimeWarning, "Mean of empty slice")
      } else {
        try report(found, "reduce")
      }
    case .nanmax, .nanmin:
      if try hasNaN(result) {
        try warn(.runtimeWarning, "All-NaN \(isList ? "axis" : "slice") encountered")
      }
    case .var, .std:
      if terms <= freedom {
        try warn(.runtimeWarning, "Degrees of freedom <= 0 for slice")
        if terms == 0 { try report(.invalid, "divide") }
        try report(try hasNaN(result) ? .invalid : .division, division)
      } else {
        try explainVariance(array, axes, keepsAxes, try errors(reduction, array, axes, keepsAxes, result))
      }
    default: break
    }
  }

  /// A variance sums, subtracts the mean, squares, and sums again.
  private func explainVariance(
    _ array: NDArray, _ axes: ReductionAxes, _ keepsAxes: Bool, _ found: FloatingErrors
  ) throws(Raised) {
    guard !found.isEmpty else { return }
    let mean = try arrays { () throws(ArrayError) in
      try Reduction.reduce(.mean, array, along: axes, keepDimensions: keepsAxes)
    }
    let inMean = try errors(.mean, array, axes, keepsAxes, mean)
    if !inMean.isEmpty { try report(inMean, "reduce") }
    if found.contains(.overflow), !inMean.contains(.overflow) {
      let spread = try arrays { () throws(ArrayError) in
        try Reduction.reduce(.ptp, array, along: .all).operand.asDouble()
      }
      try report(.overflow, spread > 1e154 ? "square" : "reduce")
    }
    if found.contains(.invalid), !inMean.contains(.invalid) { try report(.invalid, "subtract") }
  }

  private func errors(
    _ reduction: Reduction, _ array: NDArray, _ axes: ReductionAxes, _ keepsAxes: Bool, _ result: ArrayValue
  ) throws(Raised) -> FloatingErrors {
    try arrays { () throws(ArrayError) in
      try reduction.errors(array, along: axes, keepDimensions: keepsAxes, result)
    }
  }

  private func hasNaN(_ result: ArrayValue) throws(Raised) -> Bool { try isAny(.isnan, result.operand) }
  private func hasInfinity(_ array: NDArray) throws(Raised) -> Bool { try isAny(.isinf, .array(array)) }

  private func isAny(_ question: UnaryOperation, _ operand: Operand) throws(Raised) -> Bool {
    try arrays { () throws(ArrayError) in
      guard case .array(let answers) = try UnaryOperation.apply(question, operand) else {
        guard case .scalar(.bool(let answer)) = try UnaryOperation.apply(question, operand) else {
          return false
        }
        return answer
      }
      guard case .scalar(.bool(let answer)) = try Reduction.reduce(.any, answers, along: .all) else {
        return false
      }
      return answer
    }
  }
}

extension ArrayValue {
  fileprivate var count: Int { if case .array(let array) = self { array.count } else { 1 } }
  fileprivate var isScalar: Bool { if case .scalar = self { true } else { false } }
}

extension Operand {
  /// The number of a scalar.
  fileprivate func asDouble() throws(ArrayError) -> Double {
    switch self {
    case .array(let array): try array.item().double
    case .scalar(let scalar): scalar.double
    case .weakInteger(let number): Double(number)
    case .weakFloat(let number): number
    }
  }
}

extension Reduction {
  /// Whether it does nothing with its elements but add or multiply, and divide at the end.
  fileprivate var isSumOrProduct: Bool {
    switch self {
    case .sum, .prod, .nansum, .cumsum, .cumprod, .mean: true
    default: false
    }
  }
}
