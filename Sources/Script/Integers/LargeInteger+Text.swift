extension LargeInteger {
  /// How many decimal digits Python converts from and to text.
  static let digitLimit = 4300

  /// The decimal digits with the sign; a `ValueError` beyond 4300 digits.
  func decimal() throws(TextError) -> String {
    // 10^4300 has 14,285 bits.
    if bitLength > 14_285 { throw Self.tooManyDigits() }
    let text = digits(base: 10)
    if text.count > Self.digitLimit { throw Self.tooManyDigits() }
    return (isNegative ? "-" : "") + String(decoding: text, as: UTF8.self)
  }

  /// The digits of the magnitude in a base from 2 to 36, highest first, as ASCII; "0" for zero.
  func digits(base: UInt64) -> [UInt8] {
    if isZero { return [UInt8(ascii: "0")] }
    // As many digits at a time as fit in a limb.
    var (chunk, power) = (1, base)
    while power.multipliedReportingOverflow(by: base).overflow == false {
      power *= base
      chunk += 1
    }
    var reversed: [UInt8] = []
    var left = magnitude
    while !left.isZero {
      var (quotient, rest) = left.divided(by: power)
      for _ in 0..<chunk where !(quotient.isZero && rest == 0) {
        let digit = UInt8(rest % base)
        reversed.append(digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a"))
        rest /= base
      }
      swap(&left, &quotient)
    }
    return reversed.reversed()
  }

  /// The number that digits, each below `base`, stand for.
  static func magnitude(ofDigits digits: [UInt8], base: UInt64) -> Magnitude {
    var result = Magnitude(0)
    var (chunk, power): (UInt64, UInt64) = (0, 1)
    for digit in digits {
      let (product, overflow) = power.multipliedReportingOverflow(by: base)
      if overflow {
        result = result.multiplied(by: power, adding: chunk)
        (chunk, power) = (UInt64(digit), base)
      } else {
        (chunk, power) = (chunk * base + UInt64(digit), product)
      }
    }
    return result.multiplied(by: power, adding: chunk)
  }

  static func tooManyDigits(_ count: Int? = nil) -> TextError {
    let detail = count.map { ": value has \($0) digits" } ?? ""
    return .value(
      "Exceeds the limit (4300 digits) for integer string conversion\(detail); "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }
}
