/// One `%` directive of Python's printf-style formatting.
struct PercentDirective: Hashable, Sendable {
  /// A width or precision.
  enum Amount: Hashable, Sendable {
    case none
    case given(Int)
    /// `*`: the next argument says.
    case argument
  }

  /// The name in brackets, which makes the arguments a mapping.
  var key: Text?
  var isLeftAdjusted = false
  var hasPlus = false
  var hasSpace = false
  var isAlternate = false
  var fillsWithZeros = false
  var width = Amount.none
  var precision = Amount.none
  /// The code point of the conversion, which need not be one that Python knows.
  var conversion: UInt32 = 0
  /// The place of the conversion in the format.
  var index = 0

  /// What the caller has to make of the argument before `format`.
  enum Argument: Sendable { case number, string, representation, ascii, character, unknown }

  var argument: Argument {
    switch conversion {
    case 0x73: return .string
    case 0x72: return .representation
    case 0x61: return .ascii
    case 0x63: return .character
    case 0x64, 0x69, 0x75, 0x6F, 0x78, 0x58, 0x65, 0x45, 0x66, 0x46, 0x67, 0x47: return .number
    default: return .unknown
    }
  }

  /// The numbers that a conversion takes.
  enum Number: Sendable { case real, decimal, whole }

  var number: Number {
    switch conversion {
    case 0x64, 0x69, 0x75: .decimal
    case 0x65, 0x45, 0x66, 0x46, 0x67, 0x47: .real
    default: .whole
    }
  }

  /// The error of a conversion that Python does not know.
  var unknownConversion: TextError {
    let isShown = (31...126).contains(conversion)
    let shown = isShown ? Unicode.Scalar(conversion).map { String(Character($0)) } ?? "?" : "?"
    let code = String(conversion, radix: 16)
    return .value("unsupported format character '\(shown)' (0x\(code)) at index \(index)")
  }

  static let notEnoughArguments = TextError.type("not enough arguments for format string")
  static let unusedArguments = TextError.type("not all arguments converted during string formatting")
  static let mappingRequired = TextError.type("format requires a mapping")
  static let amountMustBeInteger = TextError.type("* wants int")
}
