extension BinaryOperation {
  /// Whether the result tells yes or no.
  var isComparison: Bool {
    rawValue >= BinaryOperation.equal.rawValue && rawValue <= BinaryOperation.greaterOrEqual.rawValue
  }

  /// The type in which the operation computes: that to which both operands are brought.
  ///
  /// What NumPy computes of booleans in int8 and float16 is computed in int64 and float64.
  @inline(__always)
  func elementType(_ left: OperandView, _ right: OperandView) throws(ArrayError) -> ElementType {
    let common = OperandView.commonType(left, right)
    switch self {
    case .add, .multiply, .maximum, .minimum, .fmax, .fmin, .equal, .notEqual, .less, .lessOrEqual,
      .greater, .greaterOrEqual:
      return common
    case .subtract:
      if common == .bool { throw ArrayError.booleanSubtraction }
      return common
    case .floorDivide, .remainder, .power, .fmod:
      return max(.int64, common)
    case .divide, .arctan2, .hypot, .logaddexp, .copysign:
      return common.isFloating ? common : .float64
    case .logicalAnd, .logicalOr, .logicalXor:
      return .bool
    case .bitwiseAnd, .bitwiseOr, .bitwiseXor:
      if common.isFloating { throw ArrayError.unsupportedTypes(name) }
      return common
    case .leftShift, .rightShift:
      if common.isFloating { throw ArrayError.unsupportedTypes(name) }
      return .int64
    }
  }
}

extension Operand {
  /// The type, or nil for Python's own numbers.
  var strongType: ElementType? {
    switch self {
    case .array(let array): array.type
    case .scalar(let scalar): scalar.type
    case .weakInteger, .weakFloat: nil
    }
  }

  /// The type of an array that holds nothing but this.
  var ownType: ElementType {
    switch self {
    case .array(let array): array.type
    case .scalar(let scalar): scalar.type
    case .weakInteger: .int64
    case .weakFloat: .float64
    }
  }

  /// The shape; that of numbers has no axes.
  var shape: Dimensions {
    if case .array(let array) = self { array.shape } else { Dimensions() }
  }

  /// The number of axes.
  var rank: Int {
    if case .array(let array) = self { array.rank } else { 0 }
  }

  /// The number, if this is no array.
  var number: Scalar? {
    switch self {
    case .array: nil
    case .scalar(let scalar): scalar
    case .weakInteger(let value): .int64(value)
    case .weakFloat(let value): .float64(value)
    }
  }

  /// An array, without axes for a number.
  func asArray() throws(ArrayError) -> NDArray {
    switch self {
    case .array(let array): return array
    case .scalar, .weakInteger, .weakFloat:
      let array = NDArray(unfilled: ownType, Dimensions())
      switch number {
      case .bool(let value)?: array.base(UInt8.self).pointee = value ? 1 : 0
      case .int64(let value)?: array.base(Int64.self).pointee = Int64(value)
      case .float32(let value)?: array.base(Float.self).pointee = value
      case .float64(let value)?: array.base(Double.self).pointee = value
      case nil: break
      }
      return array
    }
  }
}
