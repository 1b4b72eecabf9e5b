/// The Markdown of a notebook: CommonMark with pipe tables and footnotes, as GitHub reads them.
public struct Prose: Sendable {
  /// The tree.
  public let tree: MarkdownTree
  /// Footnotes that stand on no page: no mark refers to them, or another one before has the same label.
  public let unusedFootnotes: [FootnoteDefinition]
  /// All footnotes, in the order of the file.
  public let footnotes: [FootnoteDefinition]

  /// Parses lines without their line ends, the first of which has the number `firstLine` in its file.
  ///
  /// Callers refuse hostile input first (see `MarkdownLimits`).
  public init(parsing lines: [String], firstLine: Int = 1) {
    let source = NumberedLines(lines: lines, firstLine: firstLine)
    let plain = source.tree(with: [])
    let text = FootnoteText(source, tree: plain)
    let tables = PipeTables(text.tree, in: text.source, definitions: text.linkDefinitions)
    footnotes = text.definitions
    guard !text.definitions.isEmpty || !tables.replacements.isEmpty else {
      tree = plain
      unusedFootnotes = []
      return
    }
    let assembly = ProseAssembly(tables, footnotes: text)
    let used = Set(assembly.order)
    tree = MarkdownTree(nodes: assembly.nodes)
    unusedFootnotes = text.definitions.indices.filter { !used.contains($0) }.map { text.definitions[$0] }
  }
}
