extension NDArray {
  /// NumPy's `isclose`: whether |a - b| <= atol + rtol·|b| where b is finite, whether a = b elsewhere.
  public static func isclose(
    _ left: Operand, _ right: Operand, relative: Double = 1e-5, absolute: Double = 1e-8,
    equalNaN: Bool = false
  ) throws(ArrayError) -> ArrayValue {
    let difference = try BinaryOperation.apply(
      .subtract, left.closenessOperand(), right.closenessOperand())
    let distance = try UnaryOperation.apply(.absolute, difference.operand)
    let size = try UnaryOperation.apply(.absolute, right.closenessOperand())
    let share = try BinaryOperation.apply(.multiply, .weakFloat(relative), size.operand)
    let bound = try BinaryOperation.apply(.add, .weakFloat(absolute), share.operand)
    let near = try BinaryOperation.apply(.lessOrEqual, distance.operand, bound.operand)
    let finite = try UnaryOperation.apply(.isfinite, right.closenessOperand())
    let close = try BinaryOperation.apply(.logicalAnd, near.operand, finite.operand)
    let equal = try BinaryOperation.apply(.equal, left, right)
    let result = try BinaryOperation.apply(.logicalOr, close.operand, equal.operand)
    guard equalNaN else { return result }
    let (a, b) = (try UnaryOperation.apply(.isnan, left), try UnaryOperation.apply(.isnan, right))
    let both = try BinaryOperation.apply(.logicalAnd, a.operand, b.operand)
    return try BinaryOperation.apply(.logicalOr, result.operand, both.operand)
  }

  /// NumPy's `allclose`: whether ``isclose(_:_:relative:absolute:equalNaN:)`` holds everywhere.
  public static func allclose(
    _ left: Operand, _ right: Operand, relative: Double = 1e-5, absolute: Double = 1e-8,
    equalNaN: Bool = false
  ) throws(ArrayError) -> Bool {
    let close = try isclose(left, right, relative: relative, absolute: absolute, equalNaN: equalNaN)
    return try close.asArray().isTrueEverywhere()
  }

  /// NumPy's `array_equal`: whether shapes and all elements are equal.
  public static func arrayEqual(
    _ left: Operand, _ right: Operand, equalNaN: Bool = false
  ) throws(ArrayError) -> Bool {
    guard left.shape == right.shape else { return false }
    var equal = try BinaryOperation.apply(.equal, left, right)
    if equalNaN {
      let (a, b) = (try UnaryOperation.apply(.isnan, left), try UnaryOperation.apply(.isnan, right))
      let both = try BinaryOperation.apply(.logicalAnd, a.operand, b.operand)
      equal = try BinaryOperation.apply(.logicalOr, equal.operand, both.operand)
    }
    return try equal.asArray().isTrueEverywhere()
  }

  private func isTrueEverywhere() throws(ArrayError) -> Bool {
    if case .scalar(.bool(let isTrue)) = try Reduction.reduce(.all, self, along: .all) { return isTrue }
    return false
  }
}

extension Operand {
  /// Integers and truth values as float64, so that differences neither wrap around nor fail.
  fileprivate func closenessOperand() throws(ArrayError) -> Operand {
    switch self {
    case .array(let array): array.type.isFloating ? self : .array(try array.gathered(as: .float64))
    case .scalar(let scalar): scalar.type.isFloating ? self : .scalar(.float64(scalar.double))
    case .weakInteger(let value): .weakFloat(Double(value))
    case .weakFloat: self
    }
  }
}
