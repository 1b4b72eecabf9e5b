import Arrays

extension Value {
  /// A scalar of NumPy.
  init(_ scalar: Scalar) {
    switch scalar {
    case .bool(let value): self.init(.numpyBool, bits: value ? 1 : 0)
    case .int64(let value): self.init(.numpyInteger, value)
    case .float32(let value): self.init(.numpyFloat32, bits: UInt64(value.bitPattern))
    case .float64(let value): self.init(.numpyFloat64, bits: value.bitPattern)
    }
  }

  /// The number as a scalar of NumPy: Python's own become int64 and float64; nil for anything else.
  var scalar: Scalar? {
    switch kind {
    case .boolean, .numpyBool: .bool(truth)
    case .integer, .numpyInteger: .int64(integer)
    case .float, .numpyFloat64: .float64(float)
    case .numpyFloat32: .float32(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    default: nil
    }
  }

  /// The number in double precision; nil for anything that is not a number without an object.
  var double: Double? {
    switch kind {
    case .boolean, .numpyBool, .integer, .numpyInteger: Double(integer)
    case .float, .numpyFloat64: float
    case .numpyFloat32: Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    default: nil
    }
  }
}
