/// Finds where the code spans of one block stand in the file: cmark's own places of inline nodes cannot be relied on.
struct CodeSpanFinder {
  /// The block's lines, with a line end between two.
  private var characters: [Character] = []
  /// Where each line starts in `characters`.
  private var lineStarts: [Int] = []
  private let firstLine: Int
  /// For a cell of a table: where each of its characters stands in its line, from 0.
  private var columns: [Int] = []
  /// Where a cell starts.
  private var cell: (source: SourceText, byteColumn: Int)?
  /// The runs of backticks that can open a span: where they start, how wide they are, and which run closes them.
  private var openers: [(start: Int, width: Int, closer: Int)] = []
  private var next = 0
  /// How many characters may still be compared; bounds the time that hostile text can take.
  private var budget = 5_000_000

  init(_ block: MarkdownTree.Node, in source: SourceText) {
    firstLine = block.startLine
    if block.kind.isTableCell {
      takeCell(block, in: source)
      findOpeners()
      return
    }
    for number in block.startLine...max(block.startLine, block.endLine) {
      guard let line = source.line(number) else { break }
      if !lineStarts.isEmpty { characters.append("\n") }
      lineStarts.append(characters.count)
      characters += line
    }
    findOpeners()
  }

  /// Takes the text up to the `|` that ends a cell; `\|` stands for `|`.
  private mutating func takeCell(_ block: MarkdownTree.Node, in source: SourceText) {
    let line = source.line(block.startLine) ?? ""
    let start = line.utf8.index(
      line.startIndex, offsetBy: max(0, block.startByteColumn - 1), limitedBy: line.endIndex)
    lineStarts = [0]
    cell = (source, block.startByteColumn)
    for (column, character) in line[(start ?? line.endIndex)...].enumerated() {
      if character == "|" {
        guard characters.last == "\\" else { break }
        characters.removeLast()
        columns.removeLast()
      }
      characters.append(character)
      columns.append(column)
    }
  }

  private mutating func findOpeners() {
    var runs: [(start: Int, width: Int, isEscaped: Bool)] = []
    var index = 0
    var backslashes = 0
    while index < characters.count {
      let width = characters[index...].prefix { $0 == "`" }.count
      if width > 0 { runs.append((index, width, backslashes % 2 == 1)) }
      backslashes = width == 0 && characters[index] == "\\" ? backslashes + 1 : 0
      index += max(1, width)
    }
    // From the end: the nearest run of each width, which closes an opener before it.
    var nearest: [Int: Int] = [:]
    for run in runs.reversed() {
      let escaped = run.isEscaped ? 1 : 0
      if let closer = nearest[run.width - escaped] {
        openers.append((run.start + escaped, run.width - escaped, closer))
      }
      nearest[run.width] = run.start
    }
    openers.reverse()
  }

  /// The first character of the next span that reads `literal`.
  mutating func find(_ literal: String) -> Int? {
    let literal = Array(literal)
    for index in openers.indices.dropFirst(next) {
      let opener = openers[index]
      guard let start = match(literal, opener.start + opener.width, opener.closer) else {
        if budget <= 0 { return nil }
        continue
      }
      next = openers[index...].firstIndex { $0.start > opener.closer } ?? openers.count
      return start
    }
    return nil
  }

  /// Where `literal` starts between two backticks, if they hold nothing else but a blank on each side.
  private mutating func match(_ literal: [Character], _ start: Int, _ end: Int) -> Int? {
    for skipped in 0...1 {
      var index = start
      if skipped == 1, !isBlank(&index, end) { return nil }
      let first = index
      var compared = 0
      while index < end, compared < literal.count {
        budget -= 1
        let character = characters[index]
        if isBlank(&index, end) ? literal[compared] != " " : literal[compared] != character { break }
        if character != "\n", character != " " { index += 1 }
        compared += 1
      }
      guard compared == literal.count else { continue }
      if skipped == 1 { _ = isBlank(&index, end) }
      if index == end { return first }
    }
    return nil
  }

  /// Steps over a blank, or over a line end with the indentation and quote signs of the next line.
  private func isBlank(_ index: inout Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    if characters[index] == " " {
      index += 1
      return true
    }
    guard characters[index] == "\n" else { return false }
    index += 1
    while index < end, " \t>".contains(characters[index]) { index += 1 }
    return true
  }

  /// The place of a character in the file.
  func position(_ index: Int) -> SourcePosition {
    if let cell {
      let start = cell.source.position(line: firstLine, byteColumn: cell.byteColumn)
      return SourcePosition(line: firstLine, column: start.column + columns[index])
    }
    let line = (lineStarts.firstIndex { $0 > index } ?? lineStarts.count) - 1
    return SourcePosition(line: firstLine + line, column: index - lineStarts[line] + 1)
  }
}
