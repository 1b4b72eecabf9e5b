/// An estimate of how wide text is in a sans-serif font.
///
/// Advance widths are rounded up from Helvetica's font metrics; the margin for wider system fonts is in the
/// size: text is drawn at 13 units, on narrow screens at 16, and measured at 16 everywhere.
enum TextWidth {
  static let size = 16.0
  /// The height of a line of text, its descenders included.
  static let lineHeight = 17.0

  static func of(_ text: String) -> Double {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += advance(of: scalar) }
    return Double(thousandths) * size / 1000
  }

  private static func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "'", "|": 230
    case "f", "t", "I", ".", ",", ":", ";", " ", "!", "/", "\u{A0}": 290
    case "r", "(", ")", "-", "[", "]", "`", "\"", "*": 350
    case "⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", "⁻": 370
    case "c", "k", "s", "v", "x", "y", "z", "J": 510
    case "0"..."9": 620
    case "−", "×", "+", "=", "<", ">", "→", "↑": 840
    case "m", "M", "G", "O", "Q", "w": 850
    case "W", "@", "%", "—", "…": 1000
    case "A", "B", "E", "K", "P", "S", "V", "X", "Y": 680
    case "C", "D", "H", "N", "R", "U": 730
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{FE00}"..."\u{FE0F}": 0
    case "\u{0}"..."\u{10FF}", "\u{2000}"..."\u{2BFF}": 570
    default: 1050
    }
  }
}
