extension OptionType {
  /// Reports that a node is not of this type.
  static func mismatch(
    _ node: YAMLNode, expected: String, help: String? = nil, _ session: inout OptionSession
  ) {
    session.report(.badValue, "found \(node.summary), expected \(expected)", at: node, help: help)
  }
}

extension OptionType where Value == String {
  /// Text of one or more lines.
  public static let text = OptionType("text") { node, session in
    guard let text = node.text else {
      mismatch(node, expected: "text", &session)
      return nil
    }
    return text
  } encode: {
    .string($0)
  }

  /// The name of another block, which has one of the given verbs.
  public static func reference(to verbs: String...) -> OptionType {
    let what = "the name of a \(verbs.joined(separator: " or ")) block"
    return OptionType(what) { node, session in
      guard let name = node.text else {
        mismatch(node, expected: what, &session)
        return nil
      }
      session.references.append(
        CellReference(Located(name, at: node.position, length: node.length), verbs: verbs))
      return name
    } encode: {
      .string($0)
    }
  }
}

extension OptionType where Value == Bool {
  /// `true` or `false`; YAML 1.1's `yes`, `no`, `on` and `off` are named as what they are not.
  public static let flag = OptionType("true or false") { node, session in
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      let help: String? =
        switch node.text?.lowercased() {
        case "yes", "on", "true", "y": "write 'true'"
        case "no", "off", "false", "n": "write 'false'"
        default: nil
        }
      mismatch(node, expected: "true or false", help: help, &session)
      return nil
    }
  } encode: {
    .bool($0)
  }
}

extension OptionType where Value == Int {
  /// A whole number in a range.
  public static func integer(_ range: ClosedRange<Int>) -> OptionType {
    let what =
      range.upperBound == .max
      ? "a whole number >= \(range.lowerBound)"
      : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return OptionType(what) { node, session in
      guard let text = node.text, let number = wholeNumber(text) else {
        mismatch(node, expected: what, &session)
        return nil
      }
      guard range.contains(number) else {
        session.report(.outOfRange, "found \(number), expected \(what)", at: node)
        return nil
      }
      return number
    } encode: {
      .integer($0)
    }
  }

  /// Reads `12`, `+12`, `12_000` and `1e4`; leading zeros do not make a number octal.
  private static func wholeNumber(_ text: String) -> Int? {
    let digits = text.replacing("_", with: "")
    if let number = Int(digits) { return number }
    guard digits.last != "%", let number = decimalNumber(digits), number == number.rounded(),
      abs(number) <= 1e15
    else { return nil }
    return Int(number)
  }
}

extension OptionType where Value == UInt64 {
  /// A seed: a whole number that fits 64 bits.
  public static let seed = OptionType("a whole number from 0 to 18446744073709551615") { node, session in
    guard let text = node.text, let number = UInt64(text.replacing("_", with: "")) else {
      mismatch(node, expected: "a whole number from 0 to 18446744073709551615", &session)
      return nil
    }
    return number
  } encode: {
    Int(exactly: $0).map(JSONValue.integer) ?? .string(String($0))
  }
}

extension OptionType where Value == Double {
  /// A finite number in a range.
  public static func number(_ range: NumberRange = .any) -> OptionType {
    let what = range.description
    return OptionType(what) { node, session in
      guard let text = node.text, let number = decimalNumber(text) else {
        let help = node.text.flatMap { $0.contains(",") ? "write the decimal point as '.'" : nil }
        mismatch(node, expected: what, help: help, &session)
        return nil
      }
      guard range.contains(number) else {
        session.report(.outOfRange, "found \(text), expected \(what)", at: node)
        return nil
      }
      return number
    } encode: {
      .number($0)
    }
  }
}

/// Reads a finite decimal number, such as `-.5`, `1e-3`, `1_000` or `20%`; nil for `nan`, `inf`, `0x10` and text.
public func decimalNumber(_ text: String) -> Double? {
  var digits = text.replacing("_", with: "")
  let isPercent = digits.last == "%"
  if isPercent { digits.removeLast() }
  let allowed = digits.utf8.allSatisfy { byte in
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.eE".utf8.contains(byte)
  }
  guard digits.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
    return nil
  }
  // Swift does not read ".5" and "5." on every platform alike.
  if digits.hasPrefix(".") { digits = "0" + digits }
  for sign in ["-", "+"] where digits.hasPrefix(sign + ".") { digits = sign + "0" + digits.dropFirst() }
  if digits.hasSuffix(".") { digits += "0" }
  guard allowed, let number = Double(digits), number.isFinite else { return nil }
  return isPercent ? number / 100 : number
}
