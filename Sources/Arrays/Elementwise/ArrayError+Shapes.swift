extension ArrayError {
  /// A shape as NumPy's messages have it: `(2,3)`, `(4,)`, `()`.
  static func text(_ shape: Dimensions) -> String {
    "(" + shape.array.map(String.init).joined(separator: ",") + (shape.count == 1 ? ",)" : ")")
  }

  /// Operands whose shapes do not fit; each shape is followed by a blank.
  static func notBroadcastable(_ shapes: Dimensions...) -> ArrayError {
    let list = shapes.map { text($0) + " " }.joined()
    return ArrayError(.value, "operands could not be broadcast together with shapes " + list)
  }

  /// A target that broadcasting would have to make larger.
  static func notEnlargeable(_ shape: Dimensions, to common: Dimensions) -> ArrayError {
    ArrayError(
      .value,
      "non-broadcastable output operand with shape \(text(shape)) doesn't match the broadcast shape "
        + text(common))
  }

  static func noAxis(_ axis: Int, rank: Int) -> ArrayError {
    ArrayError(.axis, "axis \(axis) is out of bounds for array of dimension \(rank)")
  }

  static var readOnlyOutput: ArrayError { ArrayError(.value, "output array is read-only") }

  /// A result that is to be stored in an array of a lesser kind.
  static func cannotCast(_ name: String, from: ElementType, to: ElementType) -> ArrayError {
    ArrayError(
      .ufuncNoLoop,
      "Cannot cast ufunc '\(name)' output from dtype('\(from.name)') to dtype('\(to.name)') "
        + "with casting rule 'same_kind'")
  }

  static func unsupportedTypes(_ name: String) -> ArrayError {
    ArrayError(
      .type,
      "ufunc '\(name)' not supported for the input types, and the inputs could not be safely coerced "
        + "to any supported types according to the casting rule ''safe''")
  }

  static var booleanSubtraction: ArrayError {
    ArrayError(
      .type,
      "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` "
        + "operator, or the logical_xor function instead.")
  }
}
