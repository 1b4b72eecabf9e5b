/// HTML that is being written, with blocks on lines of their own.
struct HTMLOutput {
  private(set) var text = ""

  /// Appends `html` as it is.
  mutating func raw(_ html: String) { text += html }

  /// Appends `html` at the start of a line.
  mutating func line(_ html: String) {
    endLine()
    text += html
  }

  /// Appends `html` as lines of its own.
  mutating func block(_ html: String) {
    guard !html.isEmpty else { return }
    line(html)
    endLine()
  }

  private mutating func endLine() {
    if let last = text.utf8.last, last != UInt8(ascii: "\n") { text += "\n" }
  }
}
