/// What can be formatted by a specification: the numbers and texts of Python, NumPy's scalars among them.
enum FormatValue: Hashable, Sendable {
  case text(Text)
  case integer(Int)
  case largeInteger(LargeInteger)
  case float(Double)
  case boolean(Bool)

  /// The name of the type in Python's messages.
  var typeName: String {
    switch self {
    case .text: return "str"
    case .integer, .largeInteger: return "int"
    case .float: return "float"
    case .boolean: return "bool"
    }
  }

  /// Python's `str`.
  func string() throws(TextError) -> Text {
    switch self {
    case .text(let text): return text
    case .integer(let value): return Text(ascii: Array(String(value).utf8))
    case .largeInteger(let value): return Text(ascii: Array(try value.decimal().utf8))
    case .float(let value): return Text(ascii: Array(FloatText.representation(value).utf8))
    case .boolean(let value): return Text(ascii: Array((value ? "True" : "False").utf8))
    }
  }

  /// The nearest double of a number; nil for text.
  func double() throws(TextError) -> Double? {
    switch self {
    case .text: return nil
    case .integer(let value): return Double(value)
    case .largeInteger(let value): return try value.double()
    case .float(let value): return value
    case .boolean(let value): return value ? 1 : 0
    }
  }

  /// An integer or truth value as an integer of any size; nil for the others.
  var wholeNumber: LargeInteger? {
    switch self {
    case .integer(let value): return LargeInteger(value)
    case .largeInteger(let value): return value
    case .boolean(let value): return LargeInteger(value ? 1 : 0)
    case .text, .float: return nil
    }
  }
}
