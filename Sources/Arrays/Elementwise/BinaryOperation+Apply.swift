extension BinaryOperation {
  /// Applies an operation to two operands, brought to a common type and shape as NumPy does it.
  ///
  /// The result is a scalar where neither operand has axes. Throws ValueError for shapes that do not fit and for
  /// integers to negative powers, TypeError for types that the operation does not take, MemoryError.
  public static func apply(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand
  ) throws(ArrayError) -> ArrayValue {
    try operation.evaluate(left, right, target: nil)
  }

  /// Applies an operation and stores its result in `target`, which may be one of the operands or overlap them.
  ///
  /// This is NumPy's `out=`. Throws what the form without `target` throws, and UFuncTypeError where the result's type
  /// is of a higher kind, ValueError where the target is too small or read-only.
  public static func apply(
    _ operation: BinaryOperation, _ left: Operand, _ right: Operand, into target: NDArray
  ) throws(ArrayError) {
    _ = try operation.evaluate(left, right, target: target)
  }

  /// Applies an operation to an array in place: `target += right`.
  public static func apply(
    _ operation: BinaryOperation, into target: NDArray, _ right: Operand
  ) throws(ArrayError) {
    _ = try operation.evaluate(.array(target), right, target: target)
  }

  private func evaluate(
    _ left: Operand, _ right: Operand, target: NDArray?
  ) throws(ArrayError) -> ArrayValue {
    let type = try elementType(left, right)
    if let target { try check(target, left, right, type) }
    if self == .power && type == .int64 { try refuseNegative(right) }
    if isComparison {
      switch type {
      case .bool: return try run(ComparisonLoops<UInt8>.self, left, right, target)
      case .int64: return try run(ComparisonLoops<Int64>.self, left, right, target)
      case .float32: return try run(ComparisonLoops<Float>.self, left, right, target)
      case .float64: return try run(ComparisonLoops<Double>.self, left, right, target)
      }
    }
    switch type {
    case .bool: return try run(BooleanLoops.self, left, right, target)
    case .int64: return try run(IntegerLoops.self, left, right, target)
    case .float32: return try run(FloatingLoops<Float>.self, left, right, target)
    case .float64: return try run(FloatingLoops<Double>.self, left, right, target)
    }
  }

  /// Whether the result fits `target`, in the order in which NumPy looks: types, writing, shapes.
  private func check(
    _ target: NDArray, _ left: Operand, _ right: Operand, _ type: ElementType
  ) throws(ArrayError) {
    let result = isComparison ? .bool : type
    guard result.isSameKind(as: target.type) else {
      throw ArrayError.cannotCast(name, from: result, to: target.type)
    }
    guard target.isWritable else { throw ArrayError.readOnlyOutput }
    guard let shape = Dimensions.broadcast(left.shape, right.shape),
      let common = Dimensions.broadcast(shape, target.shape)
    else { throw ArrayError.notBroadcastable(left.shape, right.shape, target.shape) }
    guard common == target.shape else {
      throw ArrayError(
        .value,
        "non-broadcastable output operand with shape \(ArrayError.text(target.shape)) "
          + "doesn't match the broadcast shape \(ArrayError.text(common))")
    }
  }

  private func refuseNegative(_ exponent: Operand) throws(ArrayError) {
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

extension ElementType {
  /// Whether values may be stored in an array of `other` under the casting rule "same_kind".
  func isSameKind(as other: ElementType) -> Bool {
    self <= other || isFloating && other.isFloating
  }
}

extension NDArray {
  fileprivate func hasNegativeInteger() throws(ArrayError) -> Bool {
    let values = try inOrder(as: .int64)
    let base = values.base(Int64.self)
    var all: Int64 = 0
    for i in 0..<values.count { all |= base[i] }
    return all < 0
  }
}
