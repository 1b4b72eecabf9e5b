/// The markup of a drawing, written element by element.
struct Canvas {
  typealias Attributes = KeyValuePairs<String, String>

  enum Anchor: String { case start, middle, end }

  private(set) var markup = ""

  mutating func open(_ element: String, _ attributes: Attributes = [:]) {
    markup += "<\(element)\(Self.text(of: attributes))>"
  }

  mutating func close(_ element: String) { markup += "</\(element)>\n" }

  mutating func group(_ style: String, _ content: (inout Canvas) -> Void) {
    open("g", ["class": style])
    markup += "\n"
    content(&self)
    close("g")
  }

  mutating func empty(_ element: String, _ attributes: Attributes) {
    markup += "<\(element)\(Self.text(of: attributes))/>\n"
  }

  mutating func path(_ data: PathData, style: String, dash: String? = nil) {
    guard !data.text.isEmpty else { return }
    if let dash {
      empty("path", ["class": style, "stroke-dasharray": dash, "d": data.text])
    } else {
      empty("path", ["class": style, "d": data.text])
    }
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String, dash: String? = nil
  ) {
    var data = PathData()
    data.move(x1, y1)
    data.line(x2, y2)
    path(data, style: style, dash: dash)
  }

  mutating func text(_ content: String, x: Double, y: Double, style: String, anchor: Anchor = .start) {
    open(
      "text",
      [
        "class": style, "x": "\(Coordinate(x))", "y": "\(Coordinate(y))", "text-anchor": anchor.rawValue,
      ])
    characters(content)
    close("text")
  }

  mutating func characters(_ content: String) { markup += Self.escaped(content) }

  private static func text(of attributes: Attributes) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }

  /// Escapes markup, and replaces the control characters that XML 1.0 (section 2.2) does not allow.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\t", "\n", "\r": result += " "
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
