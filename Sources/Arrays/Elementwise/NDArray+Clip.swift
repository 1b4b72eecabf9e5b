extension NDArray {
  /// NumPy's `clip`: the elements held between two bounds, either of which may be missing.
  ///
  /// NaN, among elements or bounds, gives NaN; where the bounds cross, the upper one. Throws ValueError for shapes that
  /// do not fit.
  public static func clip(
    _ operand: Operand, _ lower: Operand?, _ upper: Operand?
  ) throws(ArrayError) -> ArrayValue {
    if let lower, let upper {
      if let result = try clippedRun(OperandView(operand), OperandView(lower), OperandView(upper)) {
        return .array(result)
      }
      guard let shape = Dimensions.broadcast(operand.shape, lower.shape),
        Dimensions.broadcast(shape, upper.shape) != nil
      else { throw ArrayError.notBroadcastable(operand.shape, lower.shape, upper.shape) }
      let raised = try BinaryOperation.apply(.maximum, operand, lower)
      if case .array(let array) = raised, case .array(let source) = operand, array.buffer !== source.buffer,
        OperandView.commonType(OperandView(array), OperandView(upper)) == array.type, upper.number != nil
      {
        try BinaryOperation.apply(.minimum, into: array, upper)
        return raised
      }
      return try BinaryOperation.apply(.minimum, raised.operand, upper)
    }
    if let lower { return try BinaryOperation.apply(.maximum, operand, lower) }
    if let upper { return try BinaryOperation.apply(.minimum, operand, upper) }
    return try operand.asArray().gathered(as: operand.ownType).value
  }

  /// A float64 array in C order between two numbers, in one pass; nil for other operands.
  private static func clippedRun(
    _ operand: OperandView, _ lower: OperandView, _ upper: OperandView
  ) throws(ArrayError) -> NDArray? {
    guard let elements = operand.run(of: Double.self), lower.base == nil, upper.base == nil else {
      return nil
    }
    let (low, high) = (lower.number.double, upper.number.double)
    guard low == low && high == high else { return nil }
    let result = try NDArray.unset(.float64, operand.shape)
    let target = result.base(Double.self)
    for i in 0..<result.elementCount {
      let raised = elements[i] <= low ? low : elements[i]
      target[i] = raised >= high ? high : raised
    }
    return result
  }
}

extension ArrayValue {
  /// The value as an operand of another operation.
  public var operand: Operand {
    switch self {
    case .array(let array): .array(array)
    case .scalar(let scalar): .scalar(scalar)
    }
  }
}
