/// A fenced code block seen from its source lines, which know what cmark forgets: columns, and whether it was closed.
struct FencedBlock {
  let info: String
  let literal: String
  let node: MarkdownTree.Node
  let source: SourceText

  /// The characters of the opening line from the fence on, and the column of the first one.
  private var fence: (text: Substring, column: Int)? {
    guard let line = source.line(node.startLine) else { return nil }
    let position = source.position(line: node.startLine, byteColumn: node.startByteColumn)
    let text = line.dropFirst(position.column - 1)
    // cmark may give the column before the fence's own indentation.
    let blanks = text.prefix { $0 == " " }.count
    let start = text.dropFirst(blanks)
    guard start.hasPrefix("```") || start.hasPrefix("~~~") else { return nil }
    return (start, position.column + blanks)
  }

  /// Whether the info string starts with `nn` as a word of its own.
  var isCell: Bool { info.split(whereSeparator: \.isWhitespace).first == "nn" }

  /// The message about a fence that is closed only by the end of the text, or nil.
  func unclosed(isFragment: Bool) -> Diagnostic? {
    guard let fence, let sign = fence.text.first else { return nil }
    let width = fence.text.prefix { $0 == sign }.count
    let last = source.line(node.endLine)?.drop { " \t>".contains($0) } ?? ""
    let isClosed =
      node.endLine > node.startLine && last.prefix { $0 == sign }.count >= width
      && last.drop { $0 == sign }.allSatisfy { $0 == " " || $0 == "\t" }
    if isClosed { return nil }
    let endsWithFile = !source.lines.dropFirst(node.endLine).contains { !$0.allSatisfy(\.isWhitespace) }
    guard endsWithFile || isCell else { return nil }
    let hidesCells = isCell || literal.contains("nn ")
    return Diagnostic(
      .unclosedFence, "code block is never closed, so everything after it is code",
      at: source.location(SourcePosition(line: node.startLine, column: fence.column), length: width),
      severity: isFragment && !hidesCells ? .warning : .error,
      help: "close it with a line of \(String(repeating: sign, count: width))")
  }

  /// The cell, or what is wrong with its first line.
  func cell() -> Result<CellSource, Diagnostic> {
    let words = infoWords
    guard words.count > 1 else {
      let place = words.first?.position ?? SourcePosition(line: node.startLine, column: 1)
      return .failure(
        Diagnostic(
          .unknownVerb, "no verb after 'nn'", at: source.location(place, length: 2),
          help: "write 'nn VERB NAME', for example 'nn data moons'"))
    }
    if words.count > 3 {
      return .failure(
        Diagnostic(
          .badName, "found '\(words[3].value)' after the name, expected the end of the line",
          at: source.location(words[3].position, length: words[3].length),
          help: "a name is one word; options stand in the lines below"))
    }
    let name = words.count > 2 ? words[2] : nil
    if let name, !CellSource.isName(name.value) {
      return .failure(
        Diagnostic(
          .badName, "'\(name.value)' is not a name", at: source.location(name.position, length: name.length),
          help: "a name starts with a letter and goes on with letters, digits, '-' and '_'"))
    }
    let lines = SourceText(path: source.path, text: literal).lines
    let indents = lines.enumerated().map { offset, line in
      max(0, (source.line(node.startLine + 1 + offset)?.count ?? 0) - line.count)
    }
    return .success(
      CellSource(
        verb: words[1], name: name, body: literal, bodyLine: node.startLine + 1, bodyIndents: indents,
        line: node.startLine, endLine: node.endLine))
  }

  private var infoWords: [Located<String>] {
    guard let fence, let sign = fence.text.first else { return [] }
    var words: [Located<String>] = []
    var column = fence.column
    var rest = fence.text
    let width = rest.prefix { $0 == sign }.count
    rest = rest.dropFirst(width)
    column += width
    while !rest.isEmpty {
      let blanks = rest.prefix(while: \.isWhitespace).count
      rest = rest.dropFirst(blanks)
      column += blanks
      let word = rest.prefix { !$0.isWhitespace }
      if word.isEmpty { break }
      words.append(
        Located(String(word), at: SourcePosition(line: node.startLine, column: column), length: word.count))
      rest = rest.dropFirst(word.count)
      column += word.count
    }
    return words
  }
}

extension CellSource {
  /// Whether a word can name a block: a letter, then letters, digits, `-` and `_`.
  public static func isName(_ word: String) -> Bool {
    guard let first = word.first, first.isLetter else { return false }
    return word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}
