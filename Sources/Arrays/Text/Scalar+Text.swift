import Tensor

extension Scalar {
  /// The number as `print` writes it: `0.5`, `True`, `3`.
  public var text: String {
    switch self {
    case .bool(let value): value ? "True" : "False"
    case .int64(let value): String(value)
    case .float32(let value): Self.text(value)
    case .float64(let value): NumberText.shortest(value)
    }
  }

  /// The number as Python's `repr` writes a number of NumPy's: `np.float64(0.5)`, `np.True_`.
  public var representation: String {
    if case .bool(let value) = self { return value ? "np.True_" : "np.False_" }
    return "np.\(type.name)(\(text))"
  }

  /// The shortest digits that read back in single precision, with an exponent below 1e-4 and from 1e6 on.
  private static func text(_ value: Float) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
    let digits = ShortestDecimal(value)
    var text: [UInt8] = value.sign == .minus ? [UInt8(ascii: "-")] : []
    let size = Double(value.magnitude)
    if size == 0 || (size >= 1e-4 && size < 1e6) {
      digits.appendPositional(fraction: max(1, digits.fractionCount), to: &text)
    } else {
      digits.appendDigits(from: 0, 1, to: &text)
      if digits.count > 1 { text.append(UInt8(ascii: ".")) }
      digits.appendDigits(from: 1, digits.count - 1, to: &text)
      digits.appendExponent(width: 2, to: &text)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
