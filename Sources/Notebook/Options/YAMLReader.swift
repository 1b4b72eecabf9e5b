import Yams

/// Reads YAML into nodes with places, and goes on after mistakes so that one run reports them all.
///
/// Slips that people make again and again (`key = value`, tabs, no-break spaces, a key given twice) are found here,
/// each with a message of its own, and mended for the rest of the run.
struct YAMLReader {
  private let text: OptionText
  private var lines: [String]
  private(set) var diagnostics: [Diagnostic] = []

  /// How deep brackets or dashes may nest; Yams parses by recursion.
  private static let maximumDepth = 40

  init(_ text: OptionText) {
    self.text = text
    lines = text.lines
  }

  /// Reads the text; nil if it is not YAML (then `diagnostics` says why) or holds nothing.
  mutating func read(allowsEquals: Bool) -> YAMLNode? {
    mendTabs()
    mendSpaces()
    if !allowsEquals { mendEqualsSigns() }
    guard isShallow() else { return nil }
    while true {
      do {
        let parser = try Parser(yaml: lines.joined(separator: "\n") + "\n")
        // Nodes refer to their anchors weakly: the parser holds them.
        return try withExtendedLifetime(parser) { try parser.singleRoot().flatMap { convert($0) } }
      } catch let YamlError.duplicatedKeysInMapping(keys, context) {
        guard let key = keys.first, mendDuplicate(key, line: context.mark.line, column: context.mark.column)
        else {
          report(.duplicateKey, "a key is given twice", at: text.start)
          return nil
        }
      } catch {
        report(error)
        return nil
      }
    }
  }

  // MARK: - Slips

  private mutating func mendTabs() {
    for (number, line) in lines.enumerated() {
      let blanks = line.prefix { $0 == " " || $0 == "\t" }
      guard let tab = blanks.firstIndex(of: "\t"), blanks.count < line.count else { continue }
      report(
        .tab, "found a tab in the indentation, where YAML allows only spaces",
        at: text.position(line: number, character: line.distance(from: line.startIndex, to: tab)),
        help: "replace the tab by spaces")
      lines[number] = blanks.map { $0 == "\t" ? "  " : String($0) }.joined() + line.dropFirst(blanks.count)
    }
  }

  private static let oddSpaces: Set<Character> = [
    "\u{A0}", "\u{2007}", "\u{202F}", "\u{2003}", "\u{2002}", "\u{2009}", "\u{3000}", "\u{200B}", "\u{FEFF}",
  ]

  /// Finds no-break spaces where YAML needs a space: before a key and after its colon or a dash.
  private mutating func mendSpaces() {
    for number in lines.indices {
      var characters = Array(lines[number])
      var mended = false
      for index in characters.indices where Self.oddSpaces.contains(characters[index]) {
        let before = characters[..<index].last { $0 != " " && !Self.oddSpaces.contains($0) }
        guard before == nil || before == ":" || (before == "-" && isDash(characters, before: index)) else {
          continue
        }
        if !mended {
          report(
            .noBreakSpace, "found a no-break space, which YAML does not take as a space",
            at: text.position(line: number, character: index), help: "type a plain space instead")
        }
        characters[index] = " "
        mended = true
      }
      if mended { lines[number] = String(characters) }
    }
  }

  private func isDash(_ characters: [Character], before index: Int) -> Bool {
    characters[..<index].allSatisfy { $0 == "-" || $0 == " " || Self.oddSpaces.contains($0) }
  }

  /// Finds `key = value` at the outermost level.
  private mutating func mendEqualsSigns() {
    let indent = lines.first { !$0.allSatisfy { $0 == " " } }?.prefix { $0 == " " }.count ?? 0
    for number in lines.indices where lines[number].prefix(while: { $0 == " " }).count == indent {
      let line = lines[number].dropFirst(indent)
      let key = line.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      let rest = line.dropFirst(key.count)
      let blanks = rest.prefix { $0 == " " }
      let value = rest.dropFirst(blanks.count + 1)
      guard !key.isEmpty, rest.dropFirst(blanks.count).first == "=", value.first != "=" else { continue }
      let column = indent + key.count + blanks.count
      let trimmed = value.drop { $0 == " " }
      report(
        .equalsSign, "found '=' after '\(key)', expected ':'",
        at: text.position(line: number, character: column), help: "write '\(key): \(trimmed)'")
      lines[number] =
        String(repeating: " ", count: indent) + key + blanks + ":" + (value.first == " " ? "" : " ") + value
    }
  }

  /// Reports the second occurrence of a key and renames it, so that parsing can go on.
  private mutating func mendDuplicate(_ key: String, line: Int, column: Int) -> Bool {
    let first = text.position(line: line, scalarColumn: column)
    let isBlockKey = lines.indices.contains(line - 1) && isFirst(key, in: lines[line - 1], column: column)
    for number in max(0, line - 1)..<lines.count {
      let characters = Array(lines[number])
      let width = key.count
      var start = number == line - 1 ? column - 1 + width : 0
      if isBlockKey, number > line - 1 {
        // In a block mapping the twin stands in the same column.
        guard characters.prefix(column - 1).allSatisfy({ $0 == " " }) else { continue }
        start = column - 1
      }
      while start + width <= characters.count {
        let isKey = String(characters[start..<start + width]) == key
        let isStart = start == 0 || !isNameCharacter(characters[start - 1])
        let after = characters[(start + width)...].first { $0 != " " && $0 != "\"" && $0 != "'" }
        if isKey, isStart, after == ":" {
          report(
            .duplicateKey, "key '\(key)' is given twice",
            at: text.position(line: number, character: start), length: width,
            notes: [
              Diagnostic.Note(
                "first given here",
                at: text.source.location(first, length: width))
            ])
          var mended = characters
          // A private-use character never clashes with a key that somebody typed.
          let stand = Character(Unicode.Scalar(0xE000 + diagnostics.count % 0x1000) ?? "?")
          mended.replaceSubrange(start..<start + width, with: Array(repeating: stand, count: width))
          lines[number] = String(mended)
          return true
        }
        if isBlockKey, number > line - 1 { break }
        start += 1
      }
    }
    return false
  }

  private func isFirst(_ key: String, in line: String, column: Int) -> Bool {
    line.unicodeScalars.prefix(column - 1).allSatisfy { $0 == " " }
  }

  private func isNameCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }

  /// Whether `key` is a stand-in for one that was given twice.
  static func isStandIn(_ key: String) -> Bool {
    key.unicodeScalars.allSatisfy { (0xE000..<0xF000).contains($0.value) } && !key.isEmpty
  }

  private mutating func isShallow() -> Bool {
    var depth = 0
    for (number, line) in lines.enumerated() {
      for (column, character) in line.enumerated() {
        if character == "[" || character == "{" { depth += 1 }
        if character == "]" || character == "}" { depth = max(0, depth - 1) }
        let dashes = character == "-" ? line.prefix(column + 1).filter { $0 == "-" || $0 == "?" }.count : 0
        let isNested = dashes > Self.maximumDepth && line.prefix(column).allSatisfy { "- ?".contains($0) }
        let indent = column == 0 ? line.prefix { $0 == " " }.count : 0
        if depth > Self.maximumDepth || isNested || indent > 4 * Self.maximumDepth {
          report(
            .tooDeep, "options nest more than \(Self.maximumDepth) levels deep",
            at: text.position(line: number, character: column))
          return false
        }
      }
    }
    return true
  }

  // MARK: - Conversion

  private mutating func convert(_ root: Node) -> YAMLNode? {
    if let anchor = firstAnchor(in: root) {
      report(
        .yaml, "found an anchor ('&'), which options do not take", at: place(anchor),
        help: "write the value out at each place")
      return nil
    }
    return node(root)
  }

  /// Anchors are refused because aliases can make a short text stand for an endless one.
  private func firstAnchor(in node: Node) -> Node? {
    switch node {
    case .scalar(let scalar): return scalar.anchor == nil ? nil : node
    case .alias: return node
    case .sequence(let sequence):
      if sequence.anchor != nil { return node }
      for element in sequence { if let found = firstAnchor(in: element) { return found } }
    case .mapping(let mapping):
      if mapping.anchor != nil { return node }
      for (key, value) in mapping {
        if let found = firstAnchor(in: key) ?? firstAnchor(in: value) { return found }
      }
    }
    return nil
  }

  private func place(_ node: Node) -> SourcePosition {
    guard let mark = node.mark else { return text.start }
    return text.position(line: mark.line, scalarColumn: mark.column)
  }

  private mutating func node(_ node: Node) -> YAMLNode? {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      let width = scalar.string.split(separator: "\n").first?.count ?? 1
      return YAMLNode(
        .scalar(scalar.string, isPlain: isPlain), at: place(node), length: width + (isQuoted ? 2 : 0))
    case .sequence(let sequence):
      return YAMLNode(.list(sequence.compactMap { self.node($0) }), at: place(node))
    case .mapping(let mapping):
      var pairs: [(key: Located<String>, value: YAMLNode)] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          report(.yaml, "found a list or mapping as a key, expected a word", at: place(key))
          continue
        }
        guard !Self.isStandIn(name.string), let value = self.node(value) else { continue }
        pairs.append((Located(name.string, at: place(key), length: name.string.count), value))
      }
      return YAMLNode(.mapping(pairs), at: place(node))
    case .alias:
      return nil
    }
  }

  // MARK: - Messages

  private mutating func report(
    _ code: DiagnosticCode, _ message: String, at position: SourcePosition, length: Int = 1,
    help: String? = nil, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(
        code, message, at: text.source.location(position, length: length), help: help, notes: notes))
  }

  private mutating func report(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let position = text.position(line: mark.line, scalarColumn: mark.column)
      let reason = context.map { problem + ", " + $0.text } ?? problem
      var help: String?
      if problem.contains("mapping values are not allowed") {
        help = "put quotes around a text that contains ': ', and check the indentation"
      } else if problem.contains("cannot start any token") {
        help = "put quotes around a text that starts with a sign of YAML"
      } else if problem.contains("',' or ']'") || problem.contains("',' or '}'") {
        help = "close the bracket, or put quotes around a text that contains one"
      }
      report(.yaml, "not YAML: \(reason)", at: position, help: help)
    case .reader(let problem, _, _, _):
      report(.yaml, "not YAML: \(problem)", at: text.start)
    default:
      report(.yaml, "not YAML: \(error)", at: text.start)
    }
  }
}
