import Tensor

/// A float of an array that is to be written, with its shortest digits.
struct PrintedNumber {
  let value: Double
  let isSingle: Bool
  let digits: ShortestDecimal

  init(_ value: Double) {
    (self.value, isSingle) = (value, false)
    digits = value.isFinite ? ShortestDecimal(value) : ShortestDecimal(0 as Double)
  }

  init(_ value: Float) {
    (self.value, isSingle) = (Double(value), true)
    digits = value.isFinite ? ShortestDecimal(value) : ShortestDecimal(0 as Float)
  }

  var isNegative: Bool { value.sign == .minus }

  /// The digits of positional notation with at most so many behind the point.
  func positional(precision: Int?) -> ShortestDecimal {
    guard let precision else { return digits }
    return digits.rounded(to: digits.exponent + precision, of: value)
  }

  /// The digits of scientific notation with at most so many behind the point.
  func scientific(precision: Int?) -> ShortestDecimal {
    guard let precision else { return digits }
    return digits.rounded(to: precision + 1, of: value)
  }

  /// Appends the number in scientific notation with exactly `decimals` digits behind the point.
  func appendScientific(decimals: Int, exponentWidth: Int, to text: inout [UInt8]) {
    var shown = scientific(precision: decimals)
    // Digits behind the shortest ones are those of the exact value, which are 0 at first.
    let sure = isSingle ? 6 : 15
    if shown.count <= decimals && decimals >= sure || (value != 0 && value.magnitude < 1e-30) {
      let exact = NumberText.scientific(value.magnitude, decimals: decimals)
      let mantissa = exact.utf8.prefix { $0 != UInt8(ascii: "e") }
      text.append(contentsOf: mantissa)
      if decimals == 0 { text.append(UInt8(ascii: ".")) }
      shown = ShortestDecimal(text: exact)
    } else {
      shown.appendDigits(from: 0, 1, to: &text)
      text.append(UInt8(ascii: "."))
      shown.appendDigits(from: 1, decimals, to: &text)
    }
    shown.appendExponent(width: exponentWidth, to: &text)
  }
}
