extension Diagnostic {
  /// The diagnostic as the terminal shows it: `path:line:column: error: message [code]`, the line, a caret, the help.
  ///
  /// `folder` is put before the paths; it ends in a slash.
  public func text(in folder: String = "") -> String {
    var lines = ["\(folder)\(location.prefix): \(severity.rawValue): \(message) [\(code.rawValue)]"]
    lines += location.excerpt
    if let help { lines.append("  = help: \(help)") }
    for note in notes {
      lines.append("\(folder)\(note.location.prefix): note: \(note.message)")
      lines += note.location.excerpt
    }
    return lines.map(\.printable).joined(separator: "\n")
  }
}

extension String {
  /// The text without control characters, which could make a terminal do things.
  fileprivate var printable: String {
    guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\t" }) else {
      return self
    }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.properties.generalCategory == .control && $0 != "\t" ? "\u{FFFD}" : $0 }))
  }
}

extension Diagnostic.Location {
  /// `path:line:column`, or the path alone when the whole file is meant.
  public var prefix: String {
    guard let position else { return path }
    return "\(path):\(position.line):\(position.column)"
  }

  /// The source line around the place that is meant; nil when the text is not known.
  ///
  /// Long lines are cut, so that the place stays in sight and many messages about one line stay short.
  public var quotation: (before: Substring, meant: Substring, after: Substring)? {
    guard let position, let line else { return nil }
    let first = line.utf8.count <= 160 ? 0 : max(0, position.column - 100)
    let start = line.index(line.startIndex, offsetBy: first, limitedBy: line.endIndex) ?? line.endIndex
    let shown = line[start...].prefix(160)
    let before = shown.prefix(max(0, position.column - 1 - first))
    let meant = shown.dropFirst(before.count).prefix(length)
    return (before, meant, shown.dropFirst(before.count + meant.count))
  }

  /// The source line with its number, and a line of carets below it; empty when the text is not known.
  var excerpt: [String] {
    guard let position, let (before, meant, after) = quotation else { return [] }
    let number = String(position.line)
    let margin = String(repeating: " ", count: number.count)
    let blanks = String(before.map { $0 == "\t" ? "\t" : " " })
    return [
      " \(number) | \(before)\(meant)\(after)",
      " \(margin) | \(blanks)\(String(repeating: "^", count: max(1, meant.count)))",
    ]
  }
}
