extension UnaryOperation {
  /// Whether the result tells yes or no.
  var isTest: Bool {
    switch self {
    case .isnan, .isinf, .isfinite, .logicalNot, .signbit: true
    default: false
    }
  }

  /// The type in which the operation computes.
  ///
  /// What NumPy computes of booleans in int8 and float16 is computed in int64 and float64.
  func elementType(_ type: ElementType) throws(ArrayError) -> ElementType {
    switch self {
    case .negative:
      if type == .bool {
        throw ArrayError(
          .type,
          "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the "
            + "logical_not function instead.")
      }
      return type
    case .positive, .sign:
      if type == .bool {
        throw ArrayError(
          .ufuncNoLoop,
          "ufunc '\(name)' did not contain a loop with signature matching types "
            + "<class 'numpy.dtypes.BoolDType'> -> None")
      }
      return type
    case .absolute, .floor, .ceil, .trunc, .isnan, .isinf, .isfinite, .logicalNot:
      return type
    case .invert:
      if type.isFloating { throw ArrayError.unsupportedTypes(name) }
      return type
    case .square, .reciprocal:
      return max(.int64, type)
    default:
      return type.isFloating ? type : .float64
    }
  }
}
