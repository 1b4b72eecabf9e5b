extension UnaryOperation {
  /// Whether NumPy reports what this operation meets: it can make an infinity or NaN of a number.
  public var canFail: Bool {
    switch self {
    case .sqrt, .square, .reciprocal, .exp, .expm1, .exp2, .log, .log1p, .log2, .log10, .sin, .cos, .tan,
      .arcsin, .arccos, .sinh, .cosh, .arccosh, .arctanh, .degrees:
      true
    default: false
    }
  }

  /// What this operation met, found from its operand and its result.
  ///
  /// Throws MemoryError.
  public func errors(_ operand: Operand, _ result: ArrayValue) throws(ArrayError) -> FloatingErrors {
    guard canFail else { return [] }
    let target = try result.operand.asArray()
    guard target.type.isFloating else {
      return self == .reciprocal ? try integerErrors(operand) : []
    }
    guard try target.hasSpecialValues() else { return [] }
    let x = try operand.doubles(target.shape)
    let r = try target.inOrder(as: .float64)
    defer { withExtendedLifetime((x, r)) {} }
    return errors(x.base(Double.self), r.base(Double.self), r.elementCount)
  }

  /// The same for a float64 array at an address and a result of ``plain(_:_:_:)``.
  public func errors(_ operand: UnsafePointer<NDArray>, _ result: NDArray) -> FloatingErrors {
    errors(operand.pointee.base(Double.self), result.base(Double.self), result.elementCount)
  }

  private func errors(
    _ operands: UnsafePointer<Double>, _ results: UnsafePointer<Double>, _ count: Int
  ) -> FloatingErrors {
    var found: FloatingErrors = []
    for index in 0..<count where !results[index].isFinite {
      if results[index].isNaN {
        if !operands[index].isNaN { found.insert(.invalid) }
      } else if operands[index].isFinite {
        found.insert(hasPoles ? .division : .overflow)
      }
    }
    return found
  }

  private var hasPoles: Bool {
    switch self {
    case .log, .log1p, .log2, .log10, .reciprocal, .arctanh: true
    default: false
    }
  }

  /// 1/0 of integers counts as both.
  private func integerErrors(_ operand: Operand) throws(ArrayError) -> FloatingErrors {
    let plain = try operand.asArray().inOrder(as: .int64)
    defer { withExtendedLifetime(plain) {} }
    let base = plain.base(Int64.self)
    for index in 0..<plain.elementCount where base[index] == 0 { return [.division, .invalid] }
    return []
  }
}
