extension Document {
  /// Parses a notebook; what is wrong with it is in `diagnostics`, and everything that can be read is read.
  public init(parsing source: SourceText, options: DocumentOptions = DocumentOptions()) {
    let (frontMatter, headerDiagnostics) = FrontMatter.parse(source)
    var diagnostics = headerDiagnostics
    let firstLine = frontMatter.lineCount + 1
    if let violation = MarkdownLimits.violation(in: source, from: firstLine) {
      self.init(
        source: source, frontMatter: frontMatter, tree: MarkdownTree(parsing: ""), cells: [], inlines: [],
        diagnostics: diagnostics + [violation])
      isFragment = options.isFragment
      return
    }
    let prose = Prose(parsing: Array(source.lines.dropFirst(frontMatter.lineCount)), firstLine: firstLine)
    let tree = prose.tree
    diagnostics += prose.diagnostics(in: source)
    var cells: [(node: Int, source: CellSource)] = []
    for (index, node) in tree.nodes.enumerated() {
      guard case .codeBlock(let info, let literal) = node.kind else { continue }
      let block = FencedBlock(info: info, literal: literal, node: node, source: source)
      let unclosed = block.unclosed(isFragment: options.isFragment)
      diagnostics += [unclosed].compactMap { $0 }
      guard block.isCell else { continue }
      switch block.cell() {
      case .success(var cell):
        cell.problem = unclosed
        cells.append((index, cell))
      case .failure(let problem): diagnostics.append(problem)
      }
    }
    if !options.allowsRawHTML { diagnostics += RawHTML.report(on: tree).diagnostics(in: source) }
    let inlines = InlineScanner(tree: tree, source: source).scan()
    self.init(
      source: source, frontMatter: frontMatter, tree: tree, cells: cells, inlines: inlines,
      diagnostics: diagnostics.inFileOrder())
    isFragment = options.isFragment
  }
}

extension SourcePosition {
  /// The first character of a file.
  public static let start = SourcePosition(line: 1, column: 1)
}
