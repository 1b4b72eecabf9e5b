import Tensor

/// Numbers as the charts print them, independent of any locale.
enum Numeral {
  /// Prints `value` with the given number of significant digits: 0.250, 12.3, 1.23e-5.
  ///
  /// Integers below a million are printed as they are.
  static func significant(_ value: Double, _ digits: Int) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    if value == 0 { return "0" }
    if value.magnitude < 1e6, value == value.rounded() { return "\(Int(value))" }
    let scientific = NumberText.scientific(value, decimals: digits - 1)
    let parts = scientific.split(separator: "e")
    guard let exponent = parts.last.flatMap({ Int($0) }) else { return scientific }
    if exponent < -4 || exponent >= 6 { return "\(parts[0])e\(exponent)" }
    return NumberText.fixed(value, decimals: max(0, digits - 1 - exponent))
  }

  /// Prints `value` x 10^-decimals, thousands set apart by commas, with a true minus sign.
  static func fixed(_ value: Int, decimals: Int) -> String {
    var digits = Array("\(value.magnitude)")
    while digits.count <= decimals { digits.insert("0", at: 0) }
    let whole = digits.count - decimals
    var text = value < 0 ? "\u{2212}" : ""
    for (index, digit) in digits.enumerated() {
      if index == whole { text += "." }
      if index > 0, index < whole, (whole - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }

  /// Prints 10 to the given power with raised digits: 10⁻⁵, and 1 for the power 0.
  static func powerOfTen(_ exponent: Int) -> String {
    if exponent == 0 { return "1" }
    let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let digits = "\(exponent.magnitude)".utf8.map { raised[Int($0 &- 48)] }
    return "10" + (exponent < 0 ? "⁻" : "") + String(digits)
  }
}
