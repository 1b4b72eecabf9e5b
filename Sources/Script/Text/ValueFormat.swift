/// A parsed specification of Python's format mini-language.
///
/// `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`
struct ValueFormat: Sendable {
  /// Where the padding goes.
  enum Alignment: Sendable { case left, right, center, afterSign }

  var fill: UInt32 = 0x20
  var alignment: Alignment
  /// `+`, `-` or a space; nil where none is given.
  var sign: UInt32?
  var dropsNegativeZero = false
  var isAlternate = false
  var width = 0
  /// A comma or an underscore between groups of digits.
  var grouping: UInt32?
  var precision: Int?
  var type: UInt32?

  /// Python's `format(value, specification)`.
  static func format(_ value: FormatValue, _ specification: Text) throws(TextError) -> Text {
    if specification.isEmpty { return try value.string() }
    // Most numbers are written by three code points, as `.4f`.
    if case .float(let x) = value, case .ascii(let bytes) = specification.storage, bytes.count == 3,
      bytes[0] == UInt8(ascii: "."), bytes[1] >= UInt8(ascii: "0"), bytes[1] <= UInt8(ascii: "9"),
      bytes[2] == UInt8(ascii: "f")
    {
      return try FloatText.fixed(x, decimals: Int(bytes[1] - UInt8(ascii: "0")))
    }
    let isText: Bool
    if case .text = value { isText = true } else { isText = false }
    let format = try ValueFormat(
      specification, alignment: isText ? .left : .right, typeName: value.typeName)
    return try format.format(value)
  }

  /// The text of a value that the specification was parsed for.
  private func format(_ value: FormatValue) throws(TextError) -> Text {
    switch value {
    case .text(let text):
      guard type == nil || type == Letter.s else { break }
      return try format(text)
    case .float(let x):
      guard type == nil || type == Letter.n || isFloatType else { break }
      return try format(x)
    case .integer, .largeInteger, .boolean:
      if case .integer(let number) = value, type == nil || type == Letter.d, precision == nil,
        !dropsNegativeZero
      {
        return try laidOut(isNegative: number < 0, prefix: "", digits: Array(String(number.magnitude).utf8))
      }
      if isFloatType { return try format(try value.double() ?? 0) }
      switch type {
      case nil, Letter.d, Letter.n, Letter.b, Letter.c, Letter.o, Letter.x, Letter.capitalX:
        return try format(value.wholeNumber ?? LargeInteger(0))
      default: break
      }
    }
    throw unknown(value.typeName)
  }

  /// Whether the type writes any number as a float.
  private var isFloatType: Bool {
    switch type {
    case Letter.e, Letter.f, Letter.g, Letter.capitalE, Letter.capitalF, Letter.capitalG, Letter.percent:
      return true
    default: return false
    }
  }

  private func unknown(_ typeName: String) -> TextError {
    let name = Self.quoted(type ?? 0)
    return .value("Unknown format code \(name) for object of type '\(typeName)'")
  }

  /// A type's letter in a message; what cannot be shown by its number.
  static func quoted(_ letter: UInt32) -> String {
    guard letter > 32 && letter < 128, let scalar = Unicode.Scalar(letter) else {
      return "'\\x" + String(letter, radix: 16) + "'"
    }
    return "'\(Character(scalar))'"
  }
}

extension ValueFormat {
  /// The code points of the types.
  enum Letter {
    static let b: UInt32 = 0x62
    static let c: UInt32 = 0x63
    static let d: UInt32 = 0x64
    static let e: UInt32 = 0x65
    static let f: UInt32 = 0x66
    static let g: UInt32 = 0x67
    static let n: UInt32 = 0x6E
    static let o: UInt32 = 0x6F
    static let s: UInt32 = 0x73
    static let x: UInt32 = 0x78
    static let capitalE: UInt32 = 0x45
    static let capitalF: UInt32 = 0x46
    static let capitalG: UInt32 = 0x47
    static let capitalX: UInt32 = 0x58
    static let percent: UInt32 = 0x25
    static let comma: UInt32 = 0x2C
    static let underscore: UInt32 = 0x5F
    static let zero: UInt32 = 0x30
  }
}
