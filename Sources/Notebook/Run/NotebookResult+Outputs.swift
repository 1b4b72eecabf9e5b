extension NotebookResult {
  /// A page of outputs that belong to no notebook.
  ///
  /// - Parameters:
  ///   - title: the page's heading.
  ///   - verb: what made them, as ids and captions name it.
  ///   - seed: what random numbers started from.
  public init(title: String, verb: String, seed: UInt64, outputs: [Output]) {
    let source = SourceText(path: title, text: "```nn \(verb)\n```\n")
    let parsed = Document(parsing: source)
    var front = parsed.frontMatter
    (front.title, front.seed) = (title, seed)
    var display = DisplayOptions()
    display.source = .hidden
    let document = Document(
      source: source, frontMatter: front, tree: parsed.tree, cells: parsed.cells, inlines: [],
      diagnostics: [])
    let cells = parsed.cells.map { cell in
      Cell(
        node: cell.node, source: cell.source, display: display, options: [],
        result: CellResult(outputs: outputs))
    }
    self.init(
      document: document, parameters: [], cells: cells, inlines: [], images: [:], diagnostics: [])
  }
}
