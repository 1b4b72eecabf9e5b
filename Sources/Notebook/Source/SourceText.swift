/// A text file in memory: its path as the user wrote it, and its lines.
public struct SourceText: Sendable {
  /// The path that diagnostics print.
  public let path: String
  /// The whole text, with line ends as in the file.
  public let text: String
  /// The lines without their line ends (`\n`, `\r\n` or `\r`, as in CommonMark).
  public let lines: [String]

  /// Splits `text` into lines.
  public init(path: String, text: String) {
    self.path = path
    self.text = text
    lines = SourceText.split(text)
  }

  /// The line with number `number` (from 1), or nil outside the file.
  public func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// Converts a byte column, as cmark counts it (from 1), into a position in characters.
  public func position(line number: Int, byteColumn: Int) -> SourcePosition {
    guard let line = line(number) else { return SourcePosition(line: number, column: 1) }
    let bytes = line.utf8
    let end = bytes.index(bytes.startIndex, offsetBy: max(0, byteColumn - 1), limitedBy: bytes.endIndex)
    let prefix = String(decoding: bytes[..<(end ?? bytes.endIndex)], as: UTF8.self)
    return SourcePosition(line: number, column: prefix.count + 1)
  }

  private static func split(_ text: String) -> [String] {
    var lines: [String] = []
    var start = text.utf8.startIndex
    var index = start
    let bytes = text.utf8
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        lines.append(String(decoding: bytes[start..<index], as: UTF8.self))
        let isPair =
          byte == UInt8(ascii: "\r") && next < bytes.endIndex && bytes[next] == UInt8(ascii: "\n")
        start = isPair ? bytes.index(after: next) : next
        index = start
      } else {
        index = next
      }
    }
    if start < bytes.endIndex { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return lines
  }
}
