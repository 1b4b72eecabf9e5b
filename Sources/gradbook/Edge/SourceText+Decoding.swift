import Notebook

extension SourceText {
  /// Decodes UTF-8, a byte order mark left out; throws where a byte is not part of it.
  init(path: String, bytes: [UInt8], root: String = "") throws(Diagnostic) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        .notUTF8, "found a byte that is not UTF-8 text", at: Self.invalid(bytes, path: root + path),
        help: "save the file as UTF-8")
    }
    self.init(path: path, text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
  }

  /// The place of the first byte that is not UTF-8.
  private static func invalid(_ bytes: [UInt8], path: String) -> Diagnostic.Location {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where String(validating: line, as: UTF8.self) == nil {
      let text = String(decoding: line, as: UTF8.self)
      let column = text.prefix { $0 != "\u{FFFD}" }.count + 1
      return Diagnostic.Location(
        path: path, position: SourcePosition(line: number + 1, column: column), line: text)
    }
    return Diagnostic.Location(path: path)
  }
}
