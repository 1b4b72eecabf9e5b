/// A character that no program has outside of its strings, and what was probably meant.
struct ForeignCharacter: Sendable {
  let message: String
  let help: String?

  init(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    message =
      Self.isPrintable(scalar)
      ? "invalid character '\(String(Character(scalar)))' (\(code))"
      : "invalid non-printable character \(code)"
    help = Self.help(for: scalar)
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator:
      false
    default: true
    }
  }

  private static func help(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\u{2018}", "\u{2019}", "\u{201A}", "\u{201B}", "\u{2032}", "\u{00B4}":
      "a text processor has changed the quotes: write plain ones, '"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{201F}", "\u{2033}", "\u{00AB}", "\u{00BB}":
      "a text processor has changed the quotes: write plain ones, \""
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "\u{FE63}",
      "\u{FF0D}":
      "a text processor has changed the minus sign: write a plain one, -"
    case "\u{00D7}", "\u{2217}", "\u{22C5}", "\u{00B7}": "write * for a product"
    case "\u{00F7}", "\u{2044}", "\u{2215}": "write / for a quotient"
    case "\u{2026}": "write ... with three full stops"
    case "\u{2264}": "write <="
    case "\u{2265}": "write >="
    case "\u{2260}": "write !="
    case "\u{FF08}", "\u{FF09}": "write plain parentheses, ( and )"
    case "\u{FF0C}": "write a plain comma, ,"
    case "\u{FF1A}": "write a plain colon, :"
    case "\u{FF1B}": "write a plain semicolon, ;"
    default:
      switch scalar.properties.generalCategory {
      case .spaceSeparator: "write a plain space"
      case .format, .lineSeparator, .paragraphSeparator:
        "an invisible character was copied with the text: delete it"
      default: nil
      }
    }
  }
}
