extension BinaryOperation {
  /// Whether the processor notices everything that this operation meets: IEEE 754's own.
  public var isBasic: Bool { rawValue <= BinaryOperation.divide.rawValue }

  /// Whether NumPy reports what this operation meets at all.
  public var canFail: Bool {
    switch self {
    case .add, .subtract, .multiply, .divide, .floorDivide, .remainder, .fmod, .power: true
    default: false
    }
  }

  /// What this operation met, found from its operands and its result.
  ///
  /// Throws MemoryError.
  public func errors(
    _ left: Operand, _ right: Operand, _ result: ArrayValue
  ) throws(ArrayError) -> FloatingErrors {
    guard canFail else { return [] }
    let target = try result.operand.asArray()
    guard target.type.isFloating else { return try integerErrors(left, right, result) }
    guard try target.hasSpecialValues() else { return [] }
    let x = try left.doubles(target.shape), y = try right.doubles(target.shape)
    let r = try target.inOrder(as: .float64)
    defer { withExtendedLifetime((x, y, r)) {} }
    let (a, b, c) = (x.base(Double.self), y.base(Double.self), r.base(Double.self))
    var found: FloatingErrors = []
    for index in 0..<r.elementCount where !c[index].isFinite {
      found.formUnion(errors(a[index], b[index], c[index]))
    }
    return found
  }

  /// What one element's operation met, whose result is not finite.
  @inline(__always)
  public func errors(_ x: Double, _ y: Double, _ result: Double) -> FloatingErrors {
    if result.isNaN { return x.isNaN || y.isNaN ? [] : .invalid }
    guard x.isFinite, y.isFinite else { return [] }
    let isPole = self == .power ? x == 0 : y == 0 && (self == .divide || self == .floorDivide)
    return isPole ? .division : .overflow
  }

  /// Of integers: division by 0, and of single numbers results that are too large.
  private func integerErrors(
    _ left: Operand, _ right: Operand, _ result: ArrayValue
  ) throws(ArrayError) -> FloatingErrors {
    switch self {
    case .floorDivide, .remainder, .fmod:
      let divisors = try right.asArray()
      guard divisors.type == .int64, !result.isEmpty else { return [] }
      let plain = try divisors.inOrder(as: .int64)
      defer { withExtendedLifetime(plain) {} }
      let base = plain.base(Int64.self)
      for index in 0..<plain.elementCount where base[index] == 0 { return .division }
      return []
    case .add, .subtract, .multiply:
      guard case .scalar(.int64) = result, case .int64(let x) = try left.asArray().item(),
        case .int64(let y) = try right.asArray().item()
      else { return [] }
      let isTooLarge =
        self == .add
        ? x.addingReportingOverflow(y).overflow
        : self == .subtract
          ? x.subtractingReportingOverflow(y).overflow : x.multipliedReportingOverflow(by: y).overflow
      return isTooLarge ? .overflow : []
    default: return []
    }
  }
}

extension ArrayValue {
  /// Whether there are no elements.
  fileprivate var isEmpty: Bool {
    if case .array(let array) = self { array.elementCount == 0 } else { false }
  }
}

extension Operand {
  /// The numbers in double precision, repeated as a shape wants it.
  func doubles(_ shape: Dimensions) throws(ArrayError) -> NDArray {
    try asArray().broadcast(to: shape).inOrder(as: .float64)
  }
}
