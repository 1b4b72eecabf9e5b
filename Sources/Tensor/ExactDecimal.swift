/// The decimal digits of a non-negative number: 0.d₁d₂d₃… times ten to the power of `exponent`.
///
/// Made from a double exactly, all of its up to 767 digits; rounding then happens once, on true digits.
struct ExactDecimal {
  /// The digits, neither the first nor the last 0; those not stored are 0, so zero has none.
  private(set) var digits: [UInt8]
  /// The number of digits before the decimal point; 1 - n for a number with n - 1 zeros after it.
  private(set) var exponent: Int

  /// The exact value of a finite number's magnitude.
  init(exactly x: Double) {
    var integer = x.isNormal ? x.significandBitPattern | 1 << 52 : x.significandBitPattern
    var power = (x.isNormal ? Int(x.exponent) : -1022) - 52
    let zeros = integer == 0 ? 0 : integer.trailingZeroBitCount
    integer >>= UInt64(zeros)
    power += zeros
    // m 2^-n is m 5^n / 10^n.
    var value = LimbInteger(integer)
    if power >= 0 { value.multiply(by: 2, times: power) } else { value.multiply(by: 5, times: -power) }
    digits = integer == 0 ? [] : value.digits
    exponent = integer == 0 ? 0 : digits.count + min(power, 0)
    while digits.last == 0 { digits.removeLast() }
  }

  /// The shortest digits that read back as the magnitude of the finite number `x`, nearest to it of these.
  init(shortest x: Double) {
    digits = []
    var whole = 0
    var power = 0
    var sawPoint = false
    let text = Array(x.magnitude.description.utf8)
    for (index, byte) in text.enumerated() {
      if byte == UInt8(ascii: "e") {
        power = Int(String(decoding: text[(index + 1)...], as: UTF8.self)) ?? 0
        break
      }
      if byte == UInt8(ascii: ".") {
        sawPoint = true
      } else {
        // Zeros before the first digit are not stored: after the point each moves it to the left.
        if !(digits.isEmpty && byte == UInt8(ascii: "0")) { digits.append(byte - UInt8(ascii: "0")) }
        if !sawPoint { whole = digits.count } else if digits.isEmpty { whole -= 1 }
      }
    }
    while digits.last == 0 { digits.removeLast() }
    exponent = digits.isEmpty ? 0 : whole + power
  }

  /// The decimal exponent in scientific notation; 0 for zero.
  var scientificExponent: Int { digits.isEmpty ? 0 : exponent - 1 }

  /// The number with its first `count` digits, rounded half to even.
  func rounded(to count: Int) -> ExactDecimal {
    guard count < digits.count else { return self }
    var result = self
    result.digits = Array(digits.prefix(max(0, count)))
    guard count >= 0 else { return result }
    let isTie = digits[count] == 5 && digits.count == count + 1
    let isUp = isTie ? (count > 0 && digits[count - 1] % 2 == 1) : digits[count] >= 5
    if isUp { result.increment(last: count - 1) }
    while result.digits.last == 0 { result.digits.removeLast() }
    return result
  }

  /// The digits from `first`, counted from the point's left end, `count` of them; zeros outside.
  func text(from first: Int, count: Int) -> String {
    String(decoding: (first..<first + count).map { digit($0) + 48 }, as: UTF8.self)
  }

  private func digit(_ index: Int) -> UInt8 { digits.indices.contains(index) ? digits[index] : 0 }

  /// Adds one in the place `last`, which may be -1, the place before the first digit.
  private mutating func increment(last: Int) {
    var place = last
    while place >= 0 && digits[place] == 9 {
      digits[place] = 0
      place -= 1
    }
    if place >= 0 {
      digits[place] += 1
    } else {
      digits.insert(1, at: 0)
      exponent += 1
    }
  }
}

extension ExactDecimal {
  /// The number with `decimals` digits after the point; `keepsPoint` writes the point even before none.
  func fixed(decimals: Int, keepsPoint: Bool = false) -> String {
    let number = rounded(to: exponent + decimals)
    let hasWhole = !number.digits.isEmpty && number.exponent > 0
    let whole = hasWhole ? number.text(from: 0, count: number.exponent) : "0"
    let point = decimals > 0 || keepsPoint ? "." : ""
    return whole + point + number.text(from: number.exponent, count: decimals)
  }

  /// The number as d.ddde±dd with `decimals` digits after the point.
  func scientific(decimals: Int, keepsPoint: Bool = false) -> String {
    let number = rounded(to: decimals + 1)
    let point = decimals > 0 || keepsPoint ? "." : ""
    let power = number.scientificExponent
    let sign = power < 0 ? "-" : "+"
    let digits = String(power.magnitude)
    return number.text(from: 0, count: 1) + point + number.text(from: 1, count: decimals)
      + "e" + sign + (digits.count < 2 ? "0" : "") + digits
  }
}
