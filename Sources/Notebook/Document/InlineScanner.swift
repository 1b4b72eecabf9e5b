/// Finds values and claims in the prose, with their places.
struct InlineScanner {
  let tree: MarkdownTree
  let source: SourceText

  func scan() -> [InlineSource] {
    var found: [InlineSource] = []
    var finders: [Int: CodeSpanFinder] = [:]
    for (index, node) in tree.nodes.enumerated() {
      guard case .code(let literal) = node.kind, let block = block(around: index) else { continue }
      let parent = tree.nodes[block]
      let character = finders[block, default: CodeSpanFinder(parent, in: source)].find(literal)
      guard literal.hasPrefix("nn ") else { continue }
      let place =
        character.flatMap { finders[block]?.position($0) }
        ?? source.position(line: parent.startLine, byteColumn: parent.startByteColumn)
      found.append(parse(literal, node: index, at: place, isCell: parent.kind.isTableCell))
    }
    return found
  }

  private func block(around index: Int) -> Int? {
    var parent = tree.nodes[index].parent
    while let candidate = parent, tree.nodes[candidate].kind.isInline {
      parent = tree.nodes[candidate].parent
    }
    return parent
  }

  private func parse(
    _ literal: String, node: Int, at position: SourcePosition, isCell: Bool
  ) -> InlineSource {
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
    let expression = String(text[..<end])
    var format: Located<String>?
    if end < text.endIndex {
      let rest = text[text.index(after: end)...]
      let specification = rest.drop { $0 == " " }
      // In a cell the sign `|` is written `\|`.
      let sign = isCell && text[end] == "|" ? 2 : 1
      let offset = expression.count + sign + rest.count - specification.count
      format = Located(
        String(specification), at: SourcePosition(line: position.line, column: column + offset),
        length: specification.count)
    }
    return InlineSource(
      node: node, kind: .value(format: format),
      expression: Located(
        expression, at: SourcePosition(line: position.line, column: column), length: expression.count))
  }
}
