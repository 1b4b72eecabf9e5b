extension NDArray {
  /// NumPy's `clip`: the elements held between two bounds, either of which may be missing.
  ///
  /// NaN, among elements or bounds, gives NaN; where the bounds cross, the upper one. Throws ValueError for shapes that
  /// do not fit.
  public static func clip(
    _ operand: Operand, _ lower: Operand?, _ upper: Operand?
  ) throws(ArrayError) -> ArrayValue {
    if let lower, let upper {
      guard let shape = Dimensions.broadcast(operand.shape, lower.shape),
        Dimensions.broadcast(shape, upper.shape) != nil
      else { throw ArrayError.notBroadcastable(operand.shape, lower.shape, upper.shape) }
      let raised = try BinaryOperation.apply(.maximum, operand, lower)
      if case .array(let array) = raised, case .array(let source) = operand, array.buffer !== source.buffer,
        Operand.commonType(.array(array), upper) == array.type, upper.plainNumber != nil
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
