/// The lines of a paragraph, or of a heading that is underlined, as they stand in the file: with the quote signs and
/// the indentation before them.
struct ParagraphLines {
  /// The number of the first line.
  let firstLine: Int
  /// The lines, in bytes, without dashes that underline a heading.
  private(set) var lines: [[UInt8]] = []
  /// Where the paragraph's own text starts in each line.
  private(set) var starts: [Int] = []
  /// Whether it is a heading underlined with dashes; a table in its place would end before them, at a thematic break.
  private(set) var endsInDashes = false

  private let isTopLevel: Bool

  /// Finds the lines of the node at `index`; nil for other nodes and for paragraphs that hold no delimiter row.
  init?(_ index: Int, of tree: MarkdownTree, in source: NumberedLines) {
    let node = tree.nodes[index]
    switch node.kind {
    case .paragraph, .heading(level: 1...2): break
    default: return nil
    }
    let numbers = node.startLine...max(node.startLine, node.endLine)
    guard numbers.dropFirst().contains(where: { ParagraphLines.mayDelimit(source[$0]) }) else { return nil }
    firstLine = node.startLine
    isTopLevel = node.parent == 0
    let quotes = ParagraphLines.quotes(around: index, of: tree)
    for number in numbers {
      let line = Array(source[number].utf8)
      let start =
        number == firstLine
        ? ParagraphLines.skipBlanks(line, from: max(0, node.startByteColumn - 1))
        : ParagraphLines.skip(quotes: quotes, in: line)
      let sign =
        node.kind == .paragraph || number == firstLine ? nil : ParagraphLines.underline(line, from: start)
      endsInDashes = sign == UInt8(ascii: "-")
      if endsInDashes { break }
      lines.append(line)
      starts.append(start)
      // cmark counts the line after an underlined heading with it.
      if sign != nil { break }
    }
  }

  /// Whether a line can be a delimiter row: nothing but its signs, quote signs and blanks.
  private static func mayDelimit(_ line: String) -> Bool {
    line.utf8.contains(UInt8(ascii: "-"))
      && line.utf8.allSatisfy {
        $0 == UInt8(ascii: ">") || PipeTableRow.isBlank($0) || "|:-".utf8.contains($0)
      }
  }

  /// The sign of which the line from `start` on is made, if it can underline a heading.
  private static func underline(_ line: [UInt8], from start: Int) -> UInt8? {
    guard start < line.count, let sign = line[start...].first, "=-".utf8.contains(sign) else { return nil }
    return line[start...].drop { $0 == sign }.allSatisfy(PipeTableRow.isBlank) ? sign : nil
  }

  /// Whether a line after the first is indented so far that it can only go on with the paragraph.
  func isIndented(_ index: Int) -> Bool {
    index > 0 && columns(before: index) - (isTopLevel ? 0 : columns(before: 0)) >= 4
  }

  private func columns(before index: Int) -> Int {
    lines[index][..<starts[index]].reduce(0) { $1 == UInt8(ascii: "\t") ? ($0 / 4 + 1) * 4 : $0 + 1 }
  }

  private static func quotes(around index: Int, of tree: MarkdownTree) -> Int {
    var count = 0
    var parent = tree.nodes[index].parent
    while let node = parent {
      if tree.nodes[node].kind == .blockQuote { count += 1 }
      parent = tree.nodes[node].parent
    }
    return count
  }

  /// Where the text of a later line starts, after at most so many quote signs (lazy lines have fewer).
  private static func skip(quotes: Int, in line: [UInt8]) -> Int {
    var start = skipBlanks(line, from: 0)
    for _ in 0..<quotes {
      guard start < line.count, line[start] == UInt8(ascii: ">") else { break }
      start = skipBlanks(line, from: start + 1)
    }
    return start
  }

  private static func skipBlanks(_ line: [UInt8], from start: Int) -> Int {
    line[min(start, line.count)...].firstIndex { !PipeTableRow.isBlank($0) } ?? line.count
  }
}
