extension Operand {
  /// The value as a number, nil for an array with axes.
  var singleNumber: Scalar? {
    switch self {
    case .array(let array): array.rank == 0 ? array.scalar(atOffset: 0) : nil
    case .scalar(let value): value
    case .weakInteger(let value): .int64(value)
    case .weakFloat(let value): .float64(value)
    }
  }

  /// Refuses floats that are no integers of any size, which NumPy converts as Python's `int` does.
  ///
  /// - Parameter isChecked: whether what does not fit 64 bits is refused as well.
  func checkConversion(to type: ElementType, isChecked: Bool) throws(ArrayError) {
    guard type == .int64 else { return }
    let value: Double
    switch self {
    case .weakFloat(let number): value = number
    case .scalar(let number) where number.type.isFloating: value = number.double
    default: return
    }
    if value.isNaN { throw ArrayError(.value, "cannot convert float NaN to integer") }
    if value.isInfinite { throw ArrayError(.overflow, "cannot convert float infinity to integer") }
    if isChecked && !(value > -0x1p63 - 1 && value < 0x1p63) {
      throw ArrayError(.overflow, "Python int too large to convert to C long")
    }
  }
}
