@testable import Notebook

extension NotebookResult {
  /// The result of a notebook of prose alone.
  static func prose(_ markdown: String, diagnostics: [Diagnostic] = []) -> NotebookResult {
    make(markdown, diagnostics: diagnostics) { _ in nil }
  }

  /// The result of `markdown`, where `cell` says what the block with this verb and name shows.
  static func make(
    _ markdown: String, front: FrontMatter = FrontMatter(), values: [String: String] = [:],
    failures: [String: Diagnostic] = [:], diagnostics: [Diagnostic] = [],
    cell: (String) -> (CellResult, DisplayOptions)?
  ) -> NotebookResult {
    let tree = Prose(parsing: SourceText(path: "", text: markdown).lines).tree
    var cells: [Cell] = []
    var inlines: [Inline] = []
    var inlineSources: [InlineSource] = []
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .codeBlock(let info, let body) where info.hasPrefix("nn "):
        let words = info.split(separator: " ").map(String.init)
        let position = SourcePosition(line: node.startLine, column: 8)
        let source = CellSource(
          verb: Located(words[1], at: position),
          name: words.count > 2 ? Located(words[2], at: position) : nil, body: body,
          bodyLine: node.startLine + 1, bodyIndents: [], line: node.startLine, endLine: node.endLine)
        let (result, display) =
          cell(words.dropFirst().joined(separator: " ")) ?? (CellResult(), DisplayOptions())
        cells.append(Cell(node: index, source: source, display: display, options: [], result: result))
      case .code(let literal) where literal.hasPrefix("nn "):
        let isClaim = literal.hasPrefix("nn claim: ")
        let expression = String(literal.dropFirst(isClaim ? 10 : 3))
        inlineSources.append(
          InlineSource(
            node: index, kind: isClaim ? .claim : .value(format: nil),
            expression: Located(expression, at: SourcePosition(line: node.startLine, column: 1))))
        inlines.append(
          Inline(
            node: index, text: values[expression] ?? expression, isClaim: isClaim,
            failure: failures[expression]))
      default: break
      }
    }
    let document = Document(
      source: SourceText(path: "notebooks/demo.md", text: markdown), frontMatter: front, tree: tree,
      cells: cells.map { ($0.node, $0.source) }, inlines: inlineSources, diagnostics: [])
    return NotebookResult(
      document: document, parameters: front.parameters.map { ($0.name, $0.value) }, cells: cells,
      inlines: inlines, images: [:], diagnostics: diagnostics)
  }
}
