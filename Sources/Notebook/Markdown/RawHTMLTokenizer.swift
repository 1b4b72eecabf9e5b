extension RawHTML {
  /// Splits raw HTML as browsers do (HTML Living Standard, section 13.2.5), leaving out comments.
  struct Tokenizer {
    private let bytes: [UInt8]
    private var index = 0
    private var line = 0
    private var tokens: [Token] = []

    /// The tokens of `html`.
    static func tokens(of html: String) -> [Token] {
      var tokenizer = Tokenizer(bytes: Array(html.utf8))
      tokenizer.run()
      return tokenizer.tokens
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func run() {
      var start = 0
      while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "<"), index + 1 < bytes.count, opensMarkup(bytes[index + 1]) else {
          index += 1
          continue
        }
        addText(from: start)
        let from = index
        readMarkup()
        line += bytes[from..<index].count { $0 == UInt8(ascii: "\n") }
        start = index
      }
      addText(from: start)
    }

    private func opensMarkup(_ byte: UInt8) -> Bool {
      Tokenizer.isLetter(byte) || "/!?".utf8.contains(byte)
    }

    private mutating func addText(from start: Int) {
      guard start < index else { return }
      let text = bytes[start..<index]
      tokens.append(Token(kind: .text(String(decoding: text, as: UTF8.self)), line: line))
      line += text.count { $0 == UInt8(ascii: "\n") }
    }

    private mutating func add(_ kind: Token.Kind) { tokens.append(Token(kind: kind, line: line)) }

    private mutating func readMarkup() {
      if skip("<!-->") || skip("<!--->") {
        return
      } else if skip("<!--") {
        if !skipPast("-->", or: "--!>") { add(.unclosed(.comment)) }
      } else if skip("<![CDATA[") {
        if !skipPast("]]>") { add(.unclosed(.characterData)) }
      } else if skip("<?") {
        if !skipPast("?>") { add(.unclosed(.processingInstruction)) }
      } else if skip("<!") {
        if !skipPast(">") { add(.unclosed(.declaration)) }
      } else if skip("</") {
        guard index < bytes.count, Tokenizer.isLetter(bytes[index]) else {
          if !skipPast(">") { add(.unclosed(.comment)) }
          return
        }
        readTag(isEnd: true)
      } else {
        index += 1
        readTag(isEnd: false)
      }
    }

    /// Reads a tag from its name on.
    private mutating func readTag(isEnd: Bool) {
      let name = lowercase(
        take { !Tokenizer.isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") })
      var attributes: [Token.Attribute] = []
      var closesItself = false
      while true {
        guard index < bytes.count else { return add(.unclosed(.tag(name))) }
        let byte = bytes[index]
        if byte == UInt8(ascii: ">") {
          index += 1
          break
        }
        if byte == UInt8(ascii: "/") || Tokenizer.isSpace(byte) {
          closesItself = byte == UInt8(ascii: "/")
          index += 1
          continue
        }
        closesItself = false
        guard let attribute = readAttribute() else { return add(.unclosed(.attribute(element: name))) }
        attributes.append(attribute)
      }
      if isEnd { return add(.end(name: name)) }
      if Elements.rawText.contains(name) { return readRawContent(of: name) }
      add(.start(name: name, attributes: attributes, closesItself: closesItself))
    }

    /// Reads an attribute; nil where its quoted value does not end.
    private mutating func readAttribute() -> Token.Attribute? {
      let start = index
      // An equals sign at the start belongs to the name.
      index += 1
      _ = take {
        !Tokenizer.isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
          && $0 != UInt8(ascii: "=")
      }
      let name = lowercase(bytes[start..<index])
      let end = index
      _ = take(while: Tokenizer.isSpace)
      guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
        index = end
        return Token.Attribute(name: name, value: nil)
      }
      index += 1
      _ = take(while: Tokenizer.isSpace)
      guard index < bytes.count else { return Token.Attribute(name: name, value: "") }
      let quote = bytes[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        let value = take { !Tokenizer.isSpace($0) && $0 != UInt8(ascii: ">") }
        return Token.Attribute(name: name, value: String(decoding: value, as: UTF8.self))
      }
      index += 1
      let value = take { $0 != quote }
      guard index < bytes.count else { return nil }
      index += 1
      return Token.Attribute(name: name, value: String(decoding: value, as: UTF8.self))
    }

    /// Skips the content of an element that holds text alone, and its end tag.
    private mutating func readRawContent(of name: String) {
      let end = Array(name.utf8)
      var place = index
      while place + 2 + end.count <= bytes.count {
        defer { place += 1 }
        guard bytes[place] == UInt8(ascii: "<"), bytes[place + 1] == UInt8(ascii: "/") else { continue }
        let after = place + 2 + end.count
        guard zip(bytes[(place + 2)..<after], end).allSatisfy({ $0 | 0x20 == $1 }) else { continue }
        guard after < bytes.count, let close = bytes[after...].firstIndex(of: UInt8(ascii: ">")) else {
          break
        }
        let next = bytes[after]
        guard Tokenizer.isSpace(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: ">") else {
          continue
        }
        index = close + 1
        return add(.rawElement(name: name))
      }
      index = bytes.count
      add(.rawStart(name: name))
    }

    // MARK: - Bytes

    private mutating func take(while isWanted: (UInt8) -> Bool) -> ArraySlice<UInt8> {
      let taken = bytes[index...].prefix(while: isWanted)
      index = taken.endIndex
      return taken
    }

    private mutating func skip(_ text: String) -> Bool {
      guard bytes[index...].starts(with: text.utf8) else { return false }
      index += text.utf8.count
      return true
    }

    /// Moves past the next `end` or `other`; to the end of the text and false where there is none.
    private mutating func skipPast(_ end: String, or other: String? = nil) -> Bool {
      while index < bytes.count {
        if skip(end) { return true }
        if let other, skip(other) { return true }
        index += 1
      }
      return false
    }

    private func lowercase(_ name: ArraySlice<UInt8>) -> String {
      String(decoding: name.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    private static func isSpace(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }
  }
}
