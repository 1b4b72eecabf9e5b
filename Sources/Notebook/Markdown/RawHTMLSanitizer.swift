extension RawHTML {
  /// Makes the raw HTML of one container (the document, a quote, a list item, a paragraph) safe and balanced.
  ///
  /// Every tag is written anew from its name and attributes and every other `<` as `&lt;`, so that the
  /// result reads the same for every parser. A start tag without an end tag is left out, and so is an end
  /// tag without a start.
  struct Sanitizer {
    /// A piece of what is written.
    private struct Piece {
      let chunk: Int
      var text: String
    }

    /// An element whose end tag has not come yet.
    private struct Open {
      let name: String
      let piece: Int
      let line: Int
      let contents: Int
    }

    private(set) var dropped: [Report.Dropped] = []
    private(set) var unclosed: [Report.Unclosed] = []
    /// The ranges of chunks that stand within dropped elements, each from one chunk to a later one.
    private(set) var removedRanges: [ClosedRange<Int>] = []
    private var pieces: [Piece] = []
    private var chunks = 0
    private var open: [Open] = []
    private var openCounts: [String: Int] = [:]
    /// How much Markdown has come that is not raw HTML.
    private var contents = 0

    /// Notes that a block or a piece of code stands here.
    mutating func addContent() { contents += 1 }

    /// Reads the next piece of raw HTML, which starts on `line`.
    mutating func add(_ html: String, line: Int) {
      for token in Tokenizer.tokens(of: html) { read(token, line: line + token.line) }
      chunks += 1
    }

    /// Ends the container; returns the safe form of each piece of raw HTML.
    mutating func finish() -> [String] {
      // From the innermost, so that what has an optional end tag is closed where its container's HTML ends.
      for element in open.reversed() {
        if Elements.optionalEnd[element.name] == nil {
          pieces[element.piece].text = ""
          unclosed.append(.init(line: element.line, construct: .element(element.name)))
        } else if writesEnd(of: element) {
          pieces.append(Piece(chunk: chunks - 1, text: "</\(element.name)>"))
        }
      }
      unclosed.sort { $0.line < $1.line }
      var texts = [String](repeating: "", count: chunks)
      for piece in pieces { texts[piece.chunk] += piece.text }
      return texts
    }

    private mutating func write(_ text: String) { pieces.append(Piece(chunk: chunks, text: text)) }

    private mutating func drop(_ construct: Report.Dropped.Construct, line: Int) {
      dropped.append(.init(line: line, construct: construct))
    }

    private mutating func read(_ token: Token, line: Int) {
      switch token.kind {
      case .text(let text): write(text.escapingLessThan)
      case .unclosed(let construct): unclosed.append(.init(line: line, construct: construct))
      case .rawElement(let name): drop(.element(name), line: line)
      case .rawStart(let name):
        drop(.element(name), line: line)
        push(name, text: "", line: line)
      case .start(let name, let attributes, let closesItself):
        readStart(name, attributes, closesItself: closesItself, line: line)
      case .end(let name): readEnd(name, line: line)
      }
    }

    private mutating func readStart(
      _ name: String, _ attributes: [Token.Attribute], closesItself: Bool, line: Int
    ) {
      guard !Elements.forbidden.contains(name), name.isPlainName else {
        drop(.element(name), line: line)
        if Elements.dropsContent.contains(name), !closesItself { push(name, text: "", line: line) }
        return
      }
      while let last = open.last, Elements.optionalEnd[last.name]?.contains(name) == true { closeLast() }
      let tag = startTag(name, attributes, line: line)
      if Elements.void.contains(name) {
        write(tag)
      } else if closesItself {
        write("\(tag)</\(name)>")
      } else {
        push(name, text: tag, line: line)
      }
    }

    private mutating func readEnd(_ name: String, line: Int) {
      guard openCounts[name, default: 0] > 0 else {
        // Its start tag has been reported.
        if !Elements.forbidden.contains(name) { drop(.endTag(name), line: line) }
        return
      }
      while let last = open.last, last.name != name { closeLast() }
      guard let element = open.popLast() else { return }
      openCounts[name, default: 1] -= 1
      if Elements.forbidden.contains(name) {
        removeContent(of: element)
      } else if element.contents != contents, !Elements.spanning.contains(name) {
        // It would hide the Markdown in it.
        pieces[element.piece].text = ""
        unclosed.append(.init(line: element.line, construct: .element(name)))
      } else if name != "p" || element.contents == contents {
        write("</\(name)>")
      }
    }

    /// Removes what stands in a dropped element, unless Markdown stands there that is more than text.
    private mutating func removeContent(of element: Open) {
      guard element.contents == contents else { return }
      let first = pieces[element.piece].chunk
      pieces.removeSubrange(element.piece...)
      if first < chunks { removedRanges.append(first...chunks) }
    }

    private mutating func push(_ name: String, text: String, line: Int) {
      open.append(Open(name: name, piece: pieces.count, line: line, contents: contents))
      openCounts[name, default: 0] += 1
      write(text)
    }

    /// Closes the innermost element, whose end tag was left out.
    private mutating func closeLast() {
      guard let element = open.popLast() else { return }
      openCounts[element.name, default: 1] -= 1
      if Elements.forbidden.contains(element.name) {
        unclosed.append(.init(line: element.line, construct: .element(element.name)))
      } else if element.contents != contents, !Elements.spanning.contains(element.name) {
        pieces[element.piece].text = ""
        unclosed.append(.init(line: element.line, construct: .element(element.name)))
      } else if writesEnd(of: element) {
        write("</\(element.name)>")
      }
    }

    /// A browser has closed a `p` itself where a block follows; another end tag would make an empty
    /// paragraph.
    private func writesEnd(of element: Open) -> Bool { element.name != "p" || element.contents == contents }

    private mutating func startTag(_ name: String, _ attributes: [Token.Attribute], line: Int) -> String {
      var tag = "<\(name)"
      var names: Set<String> = []
      for attribute in attributes where names.insert(attribute.name).inserted {
        let value = attribute.value ?? ""
        if !attribute.name.isPlainName || attribute.name.hasPrefix("on")
          || Elements.forbiddenAttributes.contains(attribute.name)
          || attribute.name == "class" && value.usesOurNames
          || attribute.name == "id" && value.usesOurNames
        {
          drop(.attribute(attribute.name, element: name), line: line)
        } else if Elements.addresses.contains(attribute.name), isUnsafe(address: decoded(value)) {
          drop(.address(value, attribute: attribute.name, element: name), line: line)
        } else {
          tag += " \(attribute.name)"
          if attribute.value != nil { tag += "=\"\(value.escapingForAttribute)\"" }
        }
      }
      return tag + ">"
    }
  }
}

extension String {
  // Scalars are compared, since a combining mark makes another character of what it follows.

  fileprivate var escapingLessThan: String { escaping(["<": "&lt;"]) }

  /// References stay as written.
  fileprivate var escapingForAttribute: String { escaping(["\"": "&quot;", "<": "&lt;", ">": "&gt;"]) }

  private func escaping(_ entities: [Unicode.Scalar: String]) -> String {
    var text = ""
    for scalar in unicodeScalars {
      if let entity = entities[scalar] { text += entity } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// Whether every parser reads it as one name.
  fileprivate var isPlainName: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || "-_:.".utf8.contains(byte)
      }
  }

  /// Whether a class or id could make raw HTML look like a result.
  fileprivate var usesOurNames: Bool {
    let bytes = Array(RawHTML.decoded(self).utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: "gb-".utf8) }
  }
}
