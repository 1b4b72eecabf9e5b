/// The lines of a block's YAML, in which slips that people make again and again are reported and mended.
///
/// `key = value`, tabs, no-break spaces and a key given twice each get a message of their own; the mended text then
/// parses, so that one run reports everything. Places are always those of the file.
struct MendedLines {
  private let text: OptionText
  private(set) var lines: [String]
  private(set) var diagnostics: [Diagnostic] = []
  /// The characters that mending put in, by line: their indices in the mended line.
  private var inserted: [Int: [Int]] = [:]
  /// How much wider mending made a line's indentation.
  private var widened: [Int: Int] = [:]

  init(_ text: OptionText) {
    self.text = text
    lines = text.lines
  }

  /// The whole text.
  var joined: String { lines.joined(separator: "\n") + "\n" }

  // MARK: - Places

  /// Line and character, from 0, in the text as written, of a column that counts Unicode scalars from 1.
  func place(line: Int, scalarColumn: Int) -> (line: Int, character: Int) {
    guard let last = lines.last else { return (0, 0) }
    if line >= lines.count { return (lines.count - 1, original(last.count, lines.count - 1)) }
    let number = max(line, 0)
    let scalars = lines[number].unicodeScalars
    let end = scalars.index(
      scalars.startIndex, offsetBy: max(0, scalarColumn - 1), limitedBy: scalars.endIndex)
    let character = String(scalars[..<(end ?? scalars.endIndex)]).count
    return (number, original(character, number))
  }

  /// The index in the line as written of a character of the mended line.
  private func original(_ character: Int, _ line: Int) -> Int {
    max(
      0, character - widened[line, default: 0] - inserted[line, default: []].filter { $0 < character }.count)
  }

  /// The place in the file of a column that counts Unicode scalars from 1; `line` counts from 0.
  func position(line: Int, scalarColumn: Int) -> SourcePosition {
    let place = place(line: line, scalarColumn: scalarColumn)
    return text.position(line: place.line, character: place.character)
  }

  /// Reports a mistake at a line and character, from 0, of the text as written.
  mutating func report(
    _ code: DiagnosticCode, _ message: String, line: Int, character: Int, length: Int = 1,
    help: String? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    let location = text.source.location(text.position(line: line, character: character), length: length)
    diagnostics.append(Diagnostic(code, message, at: location, help: help, notes: notes))
  }

  // MARK: - Tabs and spaces

  /// Mends tabs in the indentation, which YAML refuses.
  mutating func mendTabs() {
    var widths: [[Character]: Int] = [:]
    for (number, line) in lines.enumerated() {
      let blanks = Array(line.prefix { $0 == " " || $0 == "\t" })
      guard let tab = blanks.firstIndex(of: "\t"), blanks.count < line.count else { continue }
      report(
        .tab, "found a tab in the indentation, where YAML takes only spaces", line: number, character: tab,
        help: "replace the tab by spaces")
      let width = widths[blanks] ?? indentation(below: number)
      widths[blanks] = width
      widened[number] = width - blanks.count
      lines[number] = String(repeating: " ", count: width) + line.dropFirst(blanks.count)
    }
  }

  /// The indentation that the line below the ones before `number` most likely has.
  private func indentation(below number: Int) -> Int {
    guard let above = lines[..<number].last(where: { !$0.allSatisfy { $0 == " " } }) else { return 0 }
    let indent = above.prefix { $0 == " " }.count
    return above.last { $0 != " " } == ":" ? indent + 2 : indent
  }

  private static let oddSpaces: Set<Character> = [
    "\u{A0}", "\u{2007}", "\u{202F}", "\u{2003}", "\u{2002}", "\u{2009}", "\u{3000}", "\u{200B}", "\u{FEFF}",
  ]

  /// Mends no-break spaces where YAML needs a plain one: around a key, after a dash or comma, at the end.
  mutating func mendSpaces() {
    for number in lines.indices where lines[number].contains(where: Self.oddSpaces.contains) {
      var characters = Array(lines[number])
      var first: Int?
      // Each mended space can make the next one visible as such.
      while let index = misleadingSpace(characters) {
        characters[index] = " "
        first = min(first ?? index, index)
      }
      guard let first else { continue }
      report(
        .noBreakSpace, "found a no-break space, which YAML does not take as a space", line: number,
        character: first, help: "type a plain space instead")
      lines[number] = String(characters)
    }
  }

  private func misleadingSpace(_ characters: [Character]) -> Int? {
    let end = characters.lastIndex { !isSpace($0) } ?? -1
    var found: Int?
    YAMLLine(String(characters)).walk { index, context in
      guard Self.oddSpaces.contains(characters[index]), !context.isQuoted, !context.isComment else {
        return true
      }
      let before = characters[..<index].lastIndex { !isSpace($0) }
      let after = characters[index...].first { !isSpace($0) }
      let followsSign = before.map { sign(characters, at: $0) } ?? startsKey(characters[index...])
      if index > end || followsSign
        || (after == ":" && before.map { isKey(characters, endingAt: $0) } ?? false)
      {
        found = index
      }
      return found == nil
    }
    return found
  }

  /// Whether the character is a dash, a bracket, a comma, or the colon of a key.
  private func sign(_ characters: [Character], at index: Int) -> Bool {
    switch characters[index] {
    case "-", "?": characters[..<index].allSatisfy { "-?".contains($0) || isSpace($0) }
    case "[", "{", ",": true
    case ":": characters[..<index].lastIndex { !isSpace($0) }.map { isKey(characters, endingAt: $0) } ?? false
    default: false
    }
  }

  /// Whether a line goes on with a key or a dash.
  private func startsKey(_ rest: ArraySlice<Character>) -> Bool {
    let word = rest.drop(while: isSpace).prefix(while: isNameCharacter)
    return word == ["-"]
      || (!word.isEmpty && rest[word.endIndex...].first { !isSpace($0) }.map { ":=".contains($0) } ?? false)
  }

  private func isSpace(_ character: Character) -> Bool {
    character == " " || Self.oddSpaces.contains(character)
  }

  /// Whether the word that ends here stands where a key stands.
  private func isKey(_ characters: [Character], endingAt end: Int) -> Bool {
    let word = characters[...end].reversed().prefix { isNameCharacter($0) }.count
    guard word > 0, end - word >= 0 else { return word > 0 }
    let before = characters[...(end - word)].last { !isSpace($0) }
    return before.map { "{,-?".contains($0) } ?? true
  }

  // MARK: - Equals signs

  /// Mends `key = value` at the outermost level.
  mutating func mendEqualsSigns() {
    let indent = lines.first { !$0.allSatisfy { $0 == " " } }?.prefix { $0 == " " }.count ?? 0
    for number in lines.indices where lines[number].prefix(while: { $0 == " " }).count == indent {
      let line = lines[number].dropFirst(indent)
      let key = line.prefix(while: isNameCharacter)
      let blanks = line.dropFirst(key.count).prefix { $0 == " " }
      let rest = line.dropFirst(key.count + blanks.count)
      let value = rest.dropFirst()
      guard !key.isEmpty, rest.first == "=", value.first != "=" else { continue }
      let column = indent + key.count + blanks.count
      report(
        .equalsSign, "found '=' after '\(key)', expected ':'", line: number,
        character: original(column, number),
        help: "write '\(key): \(value.drop { $0 == " " })'")
      if value.first != " " { inserted[number, default: []].append(column + 1) }
      lines[number] =
        String(repeating: " ", count: indent) + key + blanks + ":" + (value.first == " " ? "" : " ") + value
    }
  }

  // MARK: - Keys given twice

  /// Reports the second occurrence of a key and renames it, so that parsing can go on; `line` counts from 0.
  mutating func mendDuplicate(_ key: String, line: Int, scalarColumn: Int) -> Bool {
    guard lines.indices.contains(line) else { return false }
    let prefix = String(String.UnicodeScalarView(lines[line].unicodeScalars.prefix(scalarColumn - 1)))
    let column = prefix.count
    let isBlock = prefix.allSatisfy { "-? ".contains($0) }
    guard let twin = isBlock ? blockTwin(of: key, line, column) : flowTwin(of: key, line, column) else {
      return false
    }
    let first = text.position(line: line, character: original(column, line))
    report(
      .duplicateKey, "key '\(key)' is given twice", line: twin.line,
      character: original(twin.column, twin.line),
      length: key.count,
      notes: [Diagnostic.Note("first given here", at: text.source.location(first, length: key.count))])
    var characters = Array(lines[twin.line])
    // A private-use character never clashes with a key that somebody typed.
    let stand = Character(Unicode.Scalar(0xE000 + diagnostics.count % 0x1000) ?? "?")
    characters.replaceSubrange(
      twin.column..<twin.column + key.count, with: Array(repeating: stand, count: key.count))
    lines[twin.line] = String(characters)
    return true
  }

  /// In a block mapping the twin stands in the same column.
  private func blockTwin(of key: String, _ line: Int, _ column: Int) -> (line: Int, column: Int)? {
    for number in lines.indices.dropFirst(line + 1) {
      let characters = Array(lines[number])
      guard characters.prefix(column).allSatisfy({ $0 == " " }) else { continue }
      if let start = keyStart(key, characters, at: column) { return (number, start) }
    }
    return nil
  }

  /// In brackets the twin stands behind a comma of the same bracket.
  private func flowTwin(of key: String, _ line: Int, _ column: Int) -> (line: Int, column: Int)? {
    var depth = 0
    var isStart = false
    for number in lines.indices.dropFirst(line) {
      let characters = Array(lines[number])
      for index in characters.indices.dropFirst(number == line ? column : 0) {
        if isStart, depth == 0, let start = keyStart(key, characters, at: index) { return (number, start) }
        switch characters[index] {
        case "{", "[": depth += 1
        case "}", "]": depth -= 1
        case " ": continue
        default: break
        }
        if depth < 0 { return nil }
        isStart = characters[index] == ","
      }
    }
    return nil
  }

  /// Where the key's characters start, if the key stands at a place, perhaps in quotes.
  private func keyStart(_ key: String, _ characters: [Character], at index: Int) -> Int? {
    guard index < characters.count else { return nil }
    let quote = characters[index] == "\"" || characters[index] == "'" ? 1 : 0
    let (start, end) = (index + quote, index + quote + key.count)
    guard end <= characters.count, String(characters[start..<end]) == key else { return nil }
    let after = characters[end...].dropFirst(quote).first { $0 != " " }
    return after == ":" ? start : nil
  }

  private func isNameCharacter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_"
  }

  /// Whether `key` is a stand-in for one that was given twice.
  static func isStandIn(_ key: String) -> Bool {
    key.unicodeScalars.allSatisfy { (0xE000..<0xF000).contains($0.value) } && !key.isEmpty
  }
}
