import Tensor

/// The shortest decimal digits that read back as a finite number's magnitude: 0.d₁d₂d₃… times ten to a power.
struct ShortestDecimal {
  /// The digits as an integer that does not end in 0; 0 for zero.
  private(set) var significand: UInt64
  /// The number of digits; 0 for zero.
  private(set) var count: Int
  /// The number of digits before the point; 0 for zero.
  private(set) var exponent: Int

  init(_ value: Double) { self.init(text: value.magnitude.description) }

  init(_ value: Float) { self.init(text: value.magnitude.description) }

  /// Reads Swift's text of a number, which has the shortest digits: `0.001`, `1e-05`, `5e-324`.
  init(text: String) {
    (significand, count, exponent) = (0, 0, 0)
    var (isBehindPoint, isPower, isNegative) = (false, false, false)
    var power = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "."): isBehindPoint = true
      case UInt8(ascii: "e"): isPower = true
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte - UInt8(ascii: "0")
        if isPower {
          power = power * 10 + Int(digit)
        } else {
          // A significand of twenty digits is a zero that Swift writes behind a large number's digits.
          if count < 19 {
            significand = significand * 10 + UInt64(digit)
            if significand > 0 { count += 1 }
            if isBehindPoint { exponent -= 1 }
          } else if !isBehindPoint {
            exponent += 1
          }
        }
      default: break
      }
    }
    exponent += count + (isNegative ? -power : power)
    dropZeros()
  }

  private init(_ significand: UInt64, _ count: Int, _ exponent: Int) {
    (self.significand, self.count, self.exponent) = (significand, count, exponent)
    dropZeros()
  }

  /// The number with its first `places` digits, rounded from the exact value of `value`, half to even.
  func rounded(to places: Int, of value: Double) -> ShortestDecimal {
    guard places < count else { return self }
    guard places >= 0 else { return ShortestDecimal(0, 0, 0) }
    let unit = Self.power(count - places)
    let (kept, rest) = significand.quotientAndRemainder(dividingBy: unit)
    let half = unit / 2
    var isUp = rest > half
    if rest == half { isUp = isTieUp(places, kept, of: value) }
    // The digits behind a carry, as in 0.999, are all 0: one digit more before the point.
    let rounded = isUp ? kept + 1 : kept
    let isCarried = isUp && rounded == Self.power(places)
    return ShortestDecimal(rounded, isCarried ? places + 1 : places, isCarried ? exponent + 1 : exponent)
  }

  /// Which way digits go that end in a 5, which the exact value may miss by a little.
  private func isTieUp(_ places: Int, _ kept: UInt64, of value: Double) -> Bool {
    guard places > 0 else {
      // 0.5 is rounded to 0 unless the exact value is greater.
      let exact = ShortestDecimal(text: NumberText.scientific(value.magnitude, decimals: 17))
      return exact.significand > significand * Self.power(max(0, exact.count - count))
    }
    let exact = ShortestDecimal(text: NumberText.scientific(value.magnitude, decimals: places - 1))
    return exact.exponent > exponent || exact.significand * Self.power(places - exact.count) > kept
  }

  private mutating func dropZeros() {
    if significand == 0 {
      (count, exponent) = (0, 0)
      return
    }
    while significand % 10 == 0 {
      significand /= 10
      count -= 1
    }
  }

  private static func power(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power = power &* 10 }
    return power
  }
}

extension ShortestDecimal {
  /// The exponent in scientific notation; 0 for zero.
  var scientificExponent: Int { count == 0 ? 0 : exponent - 1 }
  /// The number of digits behind the point in positional notation.
  var fractionCount: Int { max(0, count - exponent) }
  /// The number of digits before the point in positional notation.
  var wholeCount: Int { max(1, exponent) }

  /// Appends the digits from place `first`, counted from the first digit, zeros outside.
  func appendDigits(from first: Int, _ length: Int, to text: inout [UInt8]) {
    for place in first..<first + max(0, length) {
      guard place >= 0 && place < count else {
        text.append(UInt8(ascii: "0"))
        continue
      }
      text.append(UInt8(ascii: "0") + UInt8(significand / Self.power(count - 1 - place) % 10))
    }
  }

  /// Appends the number in positional notation with a number of digits behind the point.
  func appendPositional(fraction: Int, to text: inout [UInt8]) {
    if exponent > 0 {
      appendDigits(from: 0, exponent, to: &text)
    } else {
      text.append(UInt8(ascii: "0"))
    }
    text.append(UInt8(ascii: "."))
    appendDigits(from: exponent, fraction, to: &text)
  }

  /// Appends an exponent of at least `width` digits: `e-05`.
  func appendExponent(width: Int, to text: inout [UInt8]) {
    let power = scientificExponent
    text.append(UInt8(ascii: "e"))
    text.append(UInt8(ascii: power < 0 ? "-" : "+"))
    let digits = Array(String(power.magnitude).utf8)
    for _ in 0..<max(0, width - digits.count) { text.append(UInt8(ascii: "0")) }
    text.append(contentsOf: digits)
  }
}
