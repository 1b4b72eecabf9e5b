import Notebook
import Tensor

/// A JSON value as text (RFC 8259): two spaces a level, arrays of plain values on one line.
///
/// JSON has no word for numbers that are not finite: they are the strings `"NaN"`, `"Infinity"` and
/// `"-Infinity"`.
public struct JSONText {
  /// The text, without a line end after it.
  public private(set) var text = ""

  /// Writes a value.
  public init(_ value: JSONValue) { write(value, indent: "") }

  // Recursive: values are made by our own code, at most a few levels deep.
  private mutating func write(_ value: JSONValue, indent: String) {
    let inner = indent + "  "
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .number(let number): text += JSONText.number(number)
    case .string(let string): writeString(string)
    case .array(let elements) where elements.allSatisfy(\.isPlain):
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        write(element, indent: inner)
      }
      text += "]"
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        text += index == 0 ? "[\n\(inner)" : ",\n\(inner)"
        write(element, indent: inner)
      }
      text += "\n\(indent)]"
    case .object(let members):
      guard !members.isEmpty else {
        text += "{}"
        return
      }
      for (index, member) in members.enumerated() {
        text += index == 0 ? "{\n\(inner)" : ",\n\(inner)"
        writeString(member.key)
        text += ": "
        write(member.value, indent: inner)
      }
      text += "\n\(indent)}"
    }
  }

  /// The shortest decimal that reads back as the same number.
  private static func number(_ number: Double) -> String {
    if number.isNaN { return "\"NaN\"" }
    if number.isInfinite { return number < 0 ? "\"-Infinity\"" : "\"Infinity\"" }
    return NumberText.shortest(number)
  }

  private mutating func writeString(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue {
  /// Whether the value holds no others.
  fileprivate var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}
