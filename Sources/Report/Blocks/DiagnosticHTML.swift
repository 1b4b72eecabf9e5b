import Notebook

/// A box with an error or a warning, as the terminal would show it.
struct DiagnosticHTML {
  /// The box.
  let html: String

  init(_ diagnostic: Diagnostic, id: String?) {
    let identifier = id.map { " id=\"\($0)\"" } ?? ""
    let word = diagnostic.severity.rawValue
    var lines = ["<div class=\"gb-diagnostic gb-\(word)\"\(identifier)>"]
    lines.append(
      "<p><strong>\(word.prefix(1).uppercased() + word.dropFirst())</strong> "
        + "\(HTMLText.escaped(diagnostic.message)) "
        + "<code class=\"gb-code\">[\(HTMLText.escaped(diagnostic.code.rawValue))]</code></p>")
    lines += DiagnosticHTML.place(diagnostic.location)
    if let help = diagnostic.help {
      lines.append("<p class=\"gb-help\"><span>Help:</span> \(HTMLText.escaped(help))</p>")
    }
    for note in diagnostic.notes {
      lines.append("<p class=\"gb-help\"><span>Note:</span> \(HTMLText.escaped(note.message))</p>")
      lines += DiagnosticHTML.place(note.location)
    }
    lines.append("</div>")
    html = lines.joined(separator: "\n")
  }

  /// `path:line:column`, the line and a row of carets below the place that is meant.
  private static func place(_ location: Diagnostic.Location) -> [String] {
    var lines = ["<p class=\"gb-place\">\(HTMLText.escaped(location.prefix))</p>"]
    guard let position = location.position, let line = location.line else { return lines }
    let number = String(position.line)
    let blanks = String(line.prefix(max(0, position.column - 1)).map { $0 == "\t" ? "\t" : " " })
    let length = max(1, min(location.length, line.count - blanks.count))
    let margin = String(repeating: " ", count: number.count)
    lines.append(
      "<pre tabindex=\"0\"><code><span class=\"gb-ln\">\(number) | </span>\(HTMLText.escaped(line))\n"
        + "<span class=\"gb-ln\">\(margin) | </span>"
        + "<span class=\"gb-caret\">\(blanks)\(String(repeating: "^", count: length))</span></code></pre>")
    return lines
  }
}
