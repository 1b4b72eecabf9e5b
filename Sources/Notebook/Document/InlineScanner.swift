/// Finds values and claims in the prose, with their places.
///
/// cmark's positions of inline nodes cannot be relied on, so each block's code spans are looked up in its lines.
struct InlineScanner {
  let tree: MarkdownTree
  let source: SourceText

  func scan() -> [InlineSource] {
    var found: [InlineSource] = []
    var cursor: [Int: Cursor] = [:]
    for (index, node) in tree.nodes.enumerated() {
      guard case .code(let literal) = node.kind, let block = block(around: index) else { continue }
      var here = cursor[block] ?? Cursor(line: tree.nodes[block].startLine, offset: 0)
      let position = locate(literal, from: &here, in: tree.nodes[block])
      cursor[block] = here
      guard literal.hasPrefix("nn ") else { continue }
      found.append(parse(literal, node: index, at: position))
    }
    return found
  }

  /// How far a block's lines have been searched.
  private struct Cursor {
    var line: Int
    var offset: Int
  }

  private func block(around index: Int) -> Int? {
    var parent = tree.nodes[index].parent
    while let candidate = parent, tree.nodes[candidate].kind.isInline { parent = tree.nodes[candidate].parent }
    return parent
  }

  /// Finds the next code span that reads `literal`; the start of the block when it spans lines in a quote or list.
  private func locate(_ literal: String, from cursor: inout Cursor, in block: MarkdownTree.Node) -> SourcePosition {
    for number in cursor.line...max(cursor.line, block.endLine) {
      guard let line = source.line(number) else { break }
      let characters = Array(line)
      var index = number == cursor.line ? cursor.offset : 0
      while index < characters.count {
        guard characters[index] == "`" else {
          index += 1
          continue
        }
        let width = characters[index...].prefix { $0 == "`" }.count
        let start = index + width
        let rest = String(characters[min(start, characters.count)...])
        let blanks = rest.prefix { $0 == " " }.count
        // A span may go on in the next line: the part that stands on this one decides.
        let head = literal.prefix(max(1, rest.count - blanks))
        let isHere = rest.dropFirst(blanks).hasPrefix(literal) || rest.hasPrefix(literal)
        if isHere || (rest.dropFirst(blanks) == head && head.count < literal.count) {
          let column = rest.hasPrefix(literal) ? start : start + blanks
          cursor = Cursor(line: number, offset: column + (isHere ? literal.count + width : 0))
          return SourcePosition(line: number, column: column + 1)
        }
        index = start
      }
    }
    return source.position(line: block.startLine, byteColumn: block.startByteColumn)
  }

  private func parse(_ literal: String, node: Int, at position: SourcePosition) -> InlineSource {
    let blanks = literal.dropFirst(3).prefix { $0 == " " }.count
    let text = literal.dropFirst(3 + blanks)
    let column = position.column + 3 + blanks
    if text.hasPrefix("claim:") {
      let rest = text.dropFirst(6)
      let condition = rest.drop { $0 == " " }
      return InlineSource(
        node: node, kind: .claim,
        expression: Located(
          String(condition),
          at: SourcePosition(line: position.line, column: column + 6 + rest.count - condition.count),
          length: condition.count))
    }
    let end = text.firstIndex { $0 == ":" || $0 == "|" } ?? text.endIndex
    let format = end == text.endIndex ? nil : String(text[text.index(after: end)...].drop { $0 == " " })
    let expression = String(text[..<end])
    return InlineSource(
      node: node, kind: .value(format: format),
      expression: Located(
        expression, at: SourcePosition(line: position.line, column: column), length: expression.count))
  }
}
