/// A finite value's sign, decimal digits and exponent: 0.d1d2d3... x 10^(exponent + 1).
struct Digits: Equatable {
  var isNegative: Bool
  /// Digits 0 to 9, the first one not 0 (empty for zero).
  var digits: [UInt8]
  /// The exponent of the first digit.
  var exponent: Int

  /// Takes apart the shortest text that reads back as `value`, which must be finite.
  init(_ value: Double) {
    isNegative = value < 0
    var digits: [UInt8] = []
    var exponent = 0
    var afterPoint = 0
    var sawPoint = false
    let parts = value.magnitude.description.split(separator: "e")
    if parts.count > 1 { exponent = Int(parts[1]) ?? 0 }
    for character in (parts.first ?? "0").utf8 {
      if character == UInt8(ascii: ".") {
        sawPoint = true
      } else {
        digits.append(character &- UInt8(ascii: "0"))
        if sawPoint { afterPoint += 1 }
      }
    }
    exponent += digits.count - afterPoint - 1
    while digits.first == 0 {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.last == 0 { digits.removeLast() }
    self.digits = digits
    self.exponent = digits.isEmpty ? 0 : exponent
  }

  /// Rounds half away from zero to `count` digits and fills up with zeros.
  func rounded(to count: Int) -> Digits {
    var result = self
    guard !digits.isEmpty else { return result }
    result.digits = Array(digits.prefix(count))
    if digits.count > count, digits[count] >= 5 {
      var index = count - 1
      while index >= 0, result.digits[index] == 9 {
        result.digits[index] = 0
        index -= 1
      }
      if index >= 0 {
        result.digits[index] += 1
      } else {
        result.digits = [1] + result.digits.dropLast()
        result.exponent += 1
      }
    }
    while result.digits.count < count { result.digits.append(0) }
    return result
  }
}
