import Tensor

extension NDArray {
  /// NumPy's `round` and `around`: times 10^decimals, to the nearest integer (ties to even), divided again.
  ///
  /// Integers stay integers; float32 stays. Throws UFuncTypeError for truth values with `decimals`.
  public static func round(_ operand: Operand, decimals: Int = 0) throws(ArrayError) -> ArrayValue {
    let type = operand.ownType
    if type == .int64 && decimals >= 0 { return try copy(operand) }
    if decimals == 0 { return try UnaryOperation.apply(.rint, operand) }
    if type == .bool {
      throw ArrayError.cannotCast(decimals > 0 ? "multiply" : "divide", from: .float64, to: .bool)
    }
    let scale = Operand.weakFloat(Elementary.pow(10, Double(decimals.magnitude)))
    let strong: Operand = operand.strongType == nil ? .array(try operand.asArray()) : operand
    let (first, second): (BinaryOperation, BinaryOperation) =
      decimals > 0 ? (.multiply, .divide) : (.divide, .multiply)
    let scaled = try BinaryOperation.apply(first, strong, scale)
    let whole = try UnaryOperation.apply(.rint, scaled.operand)
    let result = try BinaryOperation.apply(second, whole.operand, scale)
    guard type == .int64 else { return result }
    return try result.asArray().gathered(as: .int64).value
  }

  private static func copy(_ operand: Operand) throws(ArrayError) -> ArrayValue {
    try operand.asArray().gathered(as: operand.ownType).value
  }

  /// NumPy's `nan_to_num`: NaN and the infinities replaced; nil stands for the largest and the smallest finite number.
  public static func nanToNum(
    _ operand: Operand, nan: Double = 0, positiveInfinity: Double? = nil, negativeInfinity: Double? = nil
  ) throws(ArrayError) -> ArrayValue {
    let result = try operand.asArray().gathered(as: operand.ownType)
    switch result.type {
    case .float64:
      result.replaceSpecials(
        Double.self, nan, positiveInfinity ?? .greatestFiniteMagnitude,
        negativeInfinity ?? -.greatestFiniteMagnitude)
    case .float32:
      result.replaceSpecials(
        Float.self, Float(nan), positiveInfinity.map { Float($0) } ?? .greatestFiniteMagnitude,
        negativeInfinity.map { Float($0) } ?? -.greatestFiniteMagnitude)
    case .bool, .int64: break
    }
    return result.value
  }

  private func replaceSpecials<T: FloatingElement>(_: T.Type, _ nan: T, _ highest: T, _ lowest: T) {
    let elements = base(T.self)
    for i in 0..<elementCount {
      let x = elements[i]
      elements[i] = x != x ? nan : x == .infinity ? highest : x == -.infinity ? lowest : x
    }
  }
}
