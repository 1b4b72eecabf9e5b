/// A program's text as UTF-8 bytes.
///
/// A few zeros stand behind the last byte, so that looking ahead needs no check of its own.
struct SourceText: Sendable {
  /// The most bytes of text that are read.
  static let byteLimit = 4 << 20

  let bytes: [UInt8]
  let count: Int

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 4)
    bytes.append(contentsOf: text.utf8)
    count = bytes.count
    bytes.append(contentsOf: [0, 0, 0, 0])
    self.bytes = bytes
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the bytes of `range` spell `word`.
  func spells(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    let start = word.utf8Start
    for (index, offset) in range.enumerated() where bytes[offset] != start[index] { return false }
    return true
  }

  /// The scalar that starts at `offset`, and how many bytes it takes.
  ///
  /// The bytes come from a `String`, so they are well-formed.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[offset])
    let value: UInt32
    let length: Int
    switch first {
    case ..<0x80: (value, length) = (first, 1)
    case ..<0xE0: (value, length) = ((first & 0x1F) << 6 | rest(offset + 1), 2)
    case ..<0xF0: (value, length) = ((first & 0x0F) << 12 | rest(offset + 1) << 6 | rest(offset + 2), 3)
    default:
      value = (first & 0x07) << 18 | rest(offset + 1) << 12 | rest(offset + 2) << 6 | rest(offset + 3)
      length = 4
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private func rest(_ offset: Int) -> UInt32 { UInt32(bytes[offset] & 0x3F) }
}
