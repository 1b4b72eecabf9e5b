/// A string as Python's `str`: a sequence of code points, each found in constant time.
///
/// Bytes where all are ASCII, else words of 32 bits, never words for ASCII: so equal texts are stored alike.
/// Lone surrogates may stand in it, as in Python.
struct Text: Hashable, Sendable {
  /// How the code points are stored.
  enum Storage: Hashable, Sendable {
    case ascii([UInt8])
    case wide([UInt32])
  }

  /// How many code points a text may have; more is a `MemoryError`.
  static let limit = 1 << 28

  let storage: Storage

  /// Makes a text of bytes below 128.
  init(ascii bytes: [UInt8]) { storage = .ascii(bytes) }

  /// Makes a text of code points, whichever they are.
  init(_ codePoints: [UInt32]) {
    storage = codePoints.allSatisfy { $0 < 128 } ? .ascii(codePoints.map { UInt8($0) }) : .wide(codePoints)
  }

  init(codePoint: UInt32) {
    storage = codePoint < 128 ? .ascii([UInt8(codePoint)]) : .wide([codePoint])
  }

  init(_ string: String) {
    let bytes = Array(string.utf8)
    if bytes.allSatisfy({ $0 < 128 }) {
      storage = .ascii(bytes)
    } else {
      storage = .wide(string.unicodeScalars.map { $0.value })
    }
  }

  /// The text without code points.
  static let empty = Text(ascii: [])

  var count: Int {
    switch storage {
    case .ascii(let bytes): return bytes.count
    case .wide(let words): return words.count
    }
  }

  var isEmpty: Bool { count == 0 }

  var isASCII: Bool {
    if case .ascii = storage { return true }
    return false
  }

  /// The code point at a place from 0 up to `count`.
  subscript(index: Int) -> UInt32 {
    switch storage {
    case .ascii(let bytes): return UInt32(bytes[index])
    case .wide(let words): return words[index]
    }
  }

  /// All code points.
  var codePoints: [UInt32] {
    switch storage {
    case .ascii(let bytes): return bytes.map { UInt32($0) }
    case .wide(let words): return words
    }
  }

  /// The code points at consecutive places, all of them within the text.
  subscript(range: Range<Int>) -> Text {
    switch storage {
    case .ascii(let bytes): return range.count == bytes.count ? self : Text(ascii: Array(bytes[range]))
    case .wide(let words): return range.count == words.count ? self : Text(Array(words[range]))
    }
  }

  /// The code points at `start`, `start + step` and so on, `count` of them, all within the text.
  func slice(start: Int, count: Int, step: Int) -> Text {
    if count <= 0 { return .empty }
    if step == 1 { return self[start..<start + count] }
    switch storage {
    case .ascii(let bytes): return Text(ascii: (0..<count).map { bytes[start + $0 * step] })
    case .wide(let words): return Text((0..<count).map { words[start + $0 * step] })
    }
  }

  /// Python's `text[index]`, where negative places count from the end; else an `IndexError`.
  func character(at index: Int) throws(TextError) -> Text {
    let place = index < 0 ? index + count : index
    guard place >= 0 && place < count else { throw .index("string index out of range") }
    return Text(codePoint: self[place])
  }
}

extension Text: Comparable {
  static func < (a: Text, b: Text) -> Bool {
    if case .ascii(let first) = a.storage, case .ascii(let second) = b.storage {
      return first.lexicographicallyPrecedes(second)
    }
    for index in 0..<min(a.count, b.count) where a[index] != b[index] { return a[index] < b[index] }
    return a.count < b.count
  }
}

extension Text: CustomStringConvertible {
  /// The text as a Swift string; a lone surrogate, which UTF-8 has no bytes for, becomes U+FFFD.
  var description: String {
    switch storage {
    case .ascii(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .wide(let words):
      var scalars = String.UnicodeScalarView()
      for word in words { scalars.append(Unicode.Scalar(word) ?? "\u{FFFD}") }
      return String(scalars)
    }
  }
}

extension Text: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self.init(value) }
}
