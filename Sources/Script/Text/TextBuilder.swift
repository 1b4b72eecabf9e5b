/// A text in the making: bytes until the first code point beyond ASCII, words from there on.
struct TextBuilder: Sendable {
  private var bytes: [UInt8] = []
  private var words: [UInt32] = []
  private var isWide = false

  var count: Int { isWide ? words.count : bytes.count }

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func append(_ text: Text) {
    switch text.storage {
    case .ascii(let other):
      if isWide {
        words.append(contentsOf: other.lazy.map { UInt32($0) })
      } else {
        bytes.append(contentsOf: other)
      }
    case .wide(let other):
      widen()
      words.append(contentsOf: other)
    }
  }

  /// Adds the string, code point by code point.
  mutating func append(_ string: String) {
    for scalar in string.unicodeScalars { append(codePoint: scalar.value) }
  }

  mutating func append(codePoint: UInt32) {
    if isWide {
      words.append(codePoint)
    } else if codePoint < 128 {
      bytes.append(UInt8(codePoint))
    } else {
      widen()
      words.append(codePoint)
    }
  }

  mutating func append(codePoint: UInt32, times: Int) {
    for _ in 0..<max(0, times) { append(codePoint: codePoint) }
  }

  var text: Text { isWide ? Text(words) : Text(ascii: bytes) }

  private mutating func widen() {
    guard !isWide else { return }
    words = bytes.map { UInt32($0) }
    bytes = []
    isWide = true
  }
}
