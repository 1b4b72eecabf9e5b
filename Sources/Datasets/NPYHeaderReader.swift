/// Reads the pieces of an NPY file's header one after the other; blanks between them are skipped.
struct NPYHeaderReader {
  private let bytes: [UInt8]
  private let start: Int
  private var position = 0

  /// Creates a reader of `bytes`, which start at byte `start` of the file.
  init(_ bytes: [UInt8], startingAt start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// The byte of the file that the next piece starts at.
  var place: Int {
    mutating get {
      skipBlanks()
      return start + position
    }
  }

  /// Whether `character` comes next; it is then left behind.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar, _ token: NPYError.Token) throws(NPYError) {
    if !skip(character) { throw .syntax(byte: place, expected: token) }
  }

  mutating func expectEnd() throws(NPYError) {
    let place = place
    if next != nil { throw .syntax(byte: place, expected: .end) }
  }

  /// A text in single or double quotes.
  mutating func text() throws(NPYError) -> String {
    let place = place
    guard let quote = next, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      let end = bytes[(position + 1)...].firstIndex(of: quote)
    else { throw .syntax(byte: place, expected: .quotedText) }
    defer { position = end + 1 }
    return String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
  }

  /// The type of numbers that a text names.
  mutating func element() throws(NPYError) -> NPYElement {
    let place = place
    // A list of fields stands here for a structured type.
    if next == UInt8(ascii: "[") { throw .elementType(byte: place, found: "[") }
    let text = try text()
    guard let element = NPYElement(rawValue: text) else { throw .elementType(byte: place, found: text) }
    return element
  }

  /// `True` or `False`.
  mutating func flag() throws(NPYError) -> Bool {
    let place = place
    for (word, value) in [("True", true), ("False", false)] where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return value
    }
    throw .syntax(byte: place, expected: .trueOrFalse)
  }

  /// A tuple of whole numbers: `()`, `(3,)`, `(3, 4)`.
  mutating func dimensions() throws(NPYError) -> [Int] {
    try expect("(", .openingParenthesis)
    var dimensions: [Int] = []
    while !skip(")") {
      dimensions.append(try dimension())
      if !skip(",") {
        try expect(")", .commaOrParenthesis)
        break
      }
    }
    return dimensions
  }

  private mutating func dimension() throws(NPYError) -> Int {
    let place = place
    let digits = bytes[position...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard let dimension = Int(String(decoding: digits, as: UTF8.self)) else {
      throw .syntax(byte: place, expected: .dimension)
    }
    position = digits.endIndex
    return dimension
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t")].contains(byte) {
      position += 1
    }
  }
}
