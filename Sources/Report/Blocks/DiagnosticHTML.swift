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

  /// `path:line:column`, and the line with the place that is meant underlined.
  ///
  /// A row of carets would lose its place where a narrow page wraps the line.
  private static func place(_ location: Diagnostic.Location) -> [String] {
    var lines = ["<p class=\"gb-place\">\(HTMLText.escaped(location.prefix))</p>"]
    guard let position = location.position, let (before, meant, after) = location.quotation else {
      return lines
    }
    // The end of a line is a place too.
    let marked = meant.isEmpty ? " " : String(meant)
    lines.append(
      "<pre><code><span class=\"gb-ln\">\(position.line)  </span>\(HTMLText.escaped(String(before)))"
        + "<mark>\(HTMLText.escaped(marked))</mark>\(HTMLText.escaped(String(after)))</code></pre>")
    return lines
  }
}
