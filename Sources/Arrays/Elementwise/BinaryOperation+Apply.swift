extension BinaryOperation {
  /// Applies an operation to two operands, brought to a common type and shape as NumPy does it.
  ///
  /// The result is a scalar where neither operand has axes. Throws ValueError for shapes that do not fit and for
  /// integers to negative powers, TypeError for types that the operation does not take, MemoryError.
  public static func apply(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand
  ) throws(ArrayError) -> ArrayValue {
    let (a, b) = (OperandView(left), OperandView(right))
    let type = try operation.elementType(a, b)
    if operation == .power && type == .int64 { try operation.refuseNegative(right) }
    if operation.isComparison {
      switch type {
      case .bool: return try operation.run(ComparisonLoops<UInt8>.self, a, b, left, right)
      case .int64: return try operation.run(ComparisonLoops<Int64>.self, a, b, left, right)
      case .float32: return try operation.run(ComparisonLoops<Float>.self, a, b, left, right)
      case .float64: return try operation.run(DoubleComparisonLoops.self, a, b, left, right)
      }
    }
    switch type {
    case .bool: return try operation.run(BooleanLoops.self, a, b, left, right)
    case .int64: return try operation.run(IntegerLoops.self, a, b, left, right)
    case .float32: return try operation.run(FloatingLoops<Float>.self, a, b, left, right)
    case .float64: return try operation.run(FloatingLoops<Double>.self, a, b, left, right)
    }
  }

  /// Refuses integer exponents below 0, whatever the bases are.
  func refuseNegative(_ exponent: Operand) throws(ArrayError) {
    let isNegative: Bool
    switch exponent {
    case .weakInteger(let value): isNegative = value < 0
    case .scalar(.int64(let value)): isNegative = value < 0
    case .array(let array) where array.type == .int64: isNegative = try array.hasNegativeInteger()
    default: isNegative = false
    }
    if isNegative {
      throw ArrayError(.value, "Integers to negative integer powers are not allowed.")
    }
  }
}

extension NDArray {
  fileprivate func hasNegativeInteger() throws(ArrayError) -> Bool {
    let values = try inOrder(as: .int64)
    defer { withExtendedLifetime(values) {} }
    let base = values.base(Int64.self)
    var all: Int64 = 0
    for i in 0..<values.count { all |= base[i] }
    return all < 0
  }
}
