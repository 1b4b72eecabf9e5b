/// The place where a footnote's text starts: `[^label]:`.
public struct FootnoteDefinition: Equatable, Sendable {
  /// The label as the author wrote it.
  public let label: String
  /// The number of its line.
  public let line: Int
  /// Where the bracket stands in its line, in bytes from 0.
  public let offset: Int
  /// Where the text starts in its line, in bytes from 0.
  let textOffset: Int

  /// The label as references are compared with it.
  var key: String { label.lowercased() }

  /// Recognises a definition at the start of a line, after quote signs and blanks.
  init?(_ text: String, line: Int) {
    let bytes = Array(text.utf8)
    guard let start = bytes.firstIndex(where: { $0 != UInt8(ascii: ">") && !PipeTableRow.isBlank($0) }),
      bytes[start...].starts(with: "[^".utf8),
      let end = bytes[(start + 2)...].firstIndex(where: { FootnoteDefinition.endsLabel($0) }),
      bytes[end...].starts(with: "]:".utf8), end > start + 2, end - start <= FootnoteDefinition.maximumLength
    else { return nil }
    label = String(decoding: bytes[(start + 2)..<end], as: UTF8.self)
    self.line = line
    offset = start
    textOffset = bytes[(end + 2)...].firstIndex { !PipeTableRow.isBlank($0) } ?? bytes.count
  }

  private static let maximumLength = 500

  /// Whether a byte ends a label; besides brackets and blanks these are signs that would be more than text in a link.
  private static func endsLabel(_ byte: UInt8) -> Bool { byte <= 0x20 || "[]\\`<&*".utf8.contains(byte) }
}
