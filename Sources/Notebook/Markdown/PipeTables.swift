/// Finds the pipe tables in a tree's paragraphs: a header row, a delimiter row with as many cells, and rows, as in
/// section 4.10 of the specification of GitHub Flavored Markdown.
///
/// A table ends with its paragraph. Cells must be parsed apart from each other, so all cells of a document become
/// headings of a second text (a heading is one line of inlines), which cmark reads once.
struct PipeTables {
  /// The tree, with new nodes behind the old ones.
  private(set) var nodes: [MarkdownTree.Node]
  /// The nodes that stand in place of a paragraph with a table, by the paragraph's index.
  private(set) var replacements: [Int: [Int]] = [:]

  /// How many empty cells may be added to rows that are too short, so that output grows no faster than the text.
  private static let padding = 100_000
  private var padded = 0
  /// The second text, and the node that takes the inlines of each of its blocks, by the block's first line.
  private var text: [String] = []
  private var targets: [Int: Int] = [:]

  /// Finds the tables of `tree`, which `source` was parsed into with `definitions`.
  init(_ tree: MarkdownTree, in source: NumberedLines, definitions: [String]) {
    nodes = tree.nodes
    for index in tree.nodes.indices {
      guard let paragraph = ParagraphLines(index, of: tree, in: source),
        let (header, alignments) = PipeTables.header(of: paragraph)
      else { continue }
      var blocks: [Int] = []
      if header > 0 {
        blocks.append(addParagraph(paragraph, end: header, column: tree.nodes[index].startByteColumn))
      }
      blocks.append(addTable(paragraph, header: header, alignments: alignments))
      if paragraph.endsInDashes {
        let line = paragraph.firstLine + paragraph.lines.count
        blocks.append(add(.thematicBreak, line: line, column: tree.nodes[index].startByteColumn))
      }
      replacements[index] = blocks
    }
    guard !replacements.isEmpty else { return }
    parseInlines(source, definitions: definitions)
    // A paragraph of link reference definitions alone is none.
    for (index, blocks) in replacements {
      replacements[index] = blocks.filter { nodes[$0].kind != .paragraph || !nodes[$0].children.isEmpty }
    }
  }

  /// The index of the header's line, and the alignment of each column.
  private static func header(of paragraph: ParagraphLines) -> (line: Int, alignments: [ColumnAlignment?])? {
    for index in paragraph.lines.indices.dropFirst() {
      if paragraph.isIndented(index) || paragraph.isIndented(index - 1) { continue }
      let delimiters = PipeTableRow(paragraph.lines[index], from: paragraph.starts[index])
      guard let alignments = delimiters.alignments else { continue }
      let header = PipeTableRow(paragraph.lines[index - 1], from: paragraph.starts[index - 1])
      if header.cells.count == alignments.count { return (index - 1, alignments) }
    }
    return nil
  }

  /// The paragraph that the table interrupts.
  private mutating func addParagraph(_ paragraph: ParagraphLines, end: Int, column: Int) -> Int {
    let node = add(
      .paragraph, line: paragraph.firstLine, column: column, endLine: paragraph.firstLine + end - 1)
    text.append("")
    targets[text.count] = node
    for index in 0..<end {
      // So far to the right a line can be nothing but more of its paragraph.
      let indentation = index == 0 ? "" : "        "
      text.append(
        indentation + String(decoding: paragraph.lines[index][paragraph.starts[index]...], as: UTF8.self))
    }
    text.append("")
    return node
  }

  private mutating func addTable(
    _ paragraph: ParagraphLines, header: Int, alignments: [ColumnAlignment?]
  ) -> Int {
    let table = add(
      .table, line: paragraph.firstLine + header, column: paragraph.starts[header] + 1,
      endLine: paragraph.firstLine + paragraph.lines.count - 1)
    for index in header..<paragraph.lines.count where index != header + 1 {
      addRow(
        PipeTableRow(paragraph.lines[index], from: paragraph.starts[index], limit: alignments.count),
        to: table, line: paragraph.firstLine + index, isHeader: index == header, alignments: alignments)
    }
    return table
  }

  private mutating func addRow(
    _ row: PipeTableRow, to table: Int, line: Int, isHeader: Bool, alignments: [ColumnAlignment?]
  ) {
    let node = add(.tableRow(isHeader: isHeader), line: line, column: 1)
    nodes[table].children.append(node)
    for (column, alignment) in alignments.enumerated() {
      let cell = column < row.cells.count ? row.cells[column] : nil
      if cell == nil {
        padded += 1
        if padded > PipeTables.padding { break }
      }
      let target = add(
        .tableCell(isHeader: isHeader, alignment: alignment), line: line, column: (cell?.offset ?? 0) + 1)
      nodes[node].children.append(target)
      guard let cell, !cell.text.isEmpty else { continue }
      text.append("# \(cell.text) #")
      targets[text.count - 1] = target
    }
  }

  private mutating func add(
    _ kind: MarkdownTree.Kind, line: Int, column: Int, endLine: Int? = nil
  ) -> Int {
    nodes.append(
      MarkdownTree.Node(
        kind: kind, parent: nil, children: [], startLine: line, startByteColumn: column,
        endLine: endLine ?? line))
    return nodes.count - 1
  }

  /// Parses the second text and hands out its inlines.
  private mutating func parseInlines(_ source: NumberedLines, definitions: [String]) {
    // The first text follows where its link reference definitions may be needed.
    let usesLinks = text.contains { $0.utf8.contains(UInt8(ascii: "]")) }
    let second = NumberedLines(lines: text + (usesLinks ? [""] + source.lines : []), firstLine: 0)
    var parsed = second.tree(with: definitions).nodes
    if let end = parsed[0].children.first(where: { parsed[$0].startLine >= text.count }) {
      parsed[0].children.removeAll { $0 >= end }
      parsed.removeSubrange(end...)
    }
    let offset = nodes.count
    for block in parsed[0].children {
      guard let target = targets[parsed[block].startLine] else { continue }
      nodes[target].children = parsed[block].children.map { $0 + offset }
    }
    nodes += parsed.map { node in
      var node = node
      node.children = node.children.map { $0 + offset }
      return node
    }
  }
}
