import Testing

@testable import Script

/// A table of an oracle: rows of fields separated by bars.
enum TextTable {
  static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// The text that a field stands for; `\41;` is the code point 41 in base 16.
  static func text(_ field: String) -> Text {
    var codePoints: [UInt32] = []
    var scalars = Substring(field).unicodeScalars
    while let scalar = scalars.popFirst() {
      guard scalar == "\\" else {
        codePoints.append(scalar.value)
        continue
      }
      let digits = scalars.prefix { $0 != ";" }
      codePoints.append(UInt32(String(digits), radix: 16) ?? 0)
      scalars = scalars.dropFirst(digits.count + 1)
    }
    return Text(codePoints)
  }

  static func bits(_ x: Double) -> Text {
    let digits = String((x.isNaN ? Double.nan : x).bitPattern, radix: 16)
    return Text(String(repeating: "0", count: 16 - digits.count) + digits)
  }

  static func double(_ field: String) -> Double {
    UInt64(field, radix: 16).map(Double.init(bitPattern:)) ?? .nan
  }

  /// What `compute` gives, an error as `!class:message`.
  static func attempt(_ compute: () throws -> Text) -> Text {
    do {
      return try compute()
    } catch let error as TextError {
      return Text("!\(error.kind):\(error.message)")
    } catch {
      return Text("!")
    }
  }

  /// Pieces as the oracle shows lists.
  static func show(_ pieces: [Text]) -> Text {
    Text(pieces.flatMap { $0.codePoints + [1] })
  }

  static func integer(_ field: String) -> LargeInteger {
    let digits = field.utf8.filter { $0 != 0x2D }.map { $0 - 0x30 }
    return LargeInteger(
      isNegative: field.hasPrefix("-"), magnitude: LargeInteger.magnitude(ofDigits: digits, base: 10))
  }

  static func integer(hexadecimal field: String) -> LargeInteger {
    let isNegative = field.hasPrefix("-")
    let digits = field.drop { $0 == "-" }.map { UInt8($0.hexDigitValue ?? 0) }
    return LargeInteger(
      isNegative: isNegative, magnitude: LargeInteger.magnitude(ofDigits: digits, base: 16))
  }

  /// A value and its type's letter, as `i:5`.
  static func value(_ field: String) -> FormatValue {
    let content = String(field.dropFirst(2))
    switch field.first {
    case "b": return .boolean(content == "1")
    case "f": return .float(double(content))
    case "i":
      let value = integer(content)
      return value.small.map { .integer($0) } ?? .largeInteger(value)
    default: return .text(text(content))
    }
  }
}
