import Notebook

/// What a cell shows: its outputs, what went wrong, and its source.
struct CellHTML {
  /// The block; empty when there is nothing to show.
  let html: String

  init(_ cell: NotebookResult.Cell, targets: [Numbering.Target?], ids: DiagnosticIDs, isPage: Bool) {
    let captioned = cell.captionedOutput
    var parts: [String] = []
    for (index, output) in cell.result.outputs.enumerated() {
      let caption = index == captioned ? cell.display.caption : nil
      switch output {
      case .figure(let figure):
        guard let target = targets[index] else { continue }
        let alternative = index == captioned ? cell.display.alternative : nil
        parts.append(
          FigureHTML(figure, caption: caption, alternative: alternative, target: target, isPage: isPage).html)
      case .table(let table):
        guard let target = targets[index] else { continue }
        let identifier = isPage ? " id=\"\(HTMLText.escaped(target.id))\"" : ""
        let text =
          (caption ?? table.title ?? cell.source.name?.value).map { " " + HTMLText.escaped($0) } ?? ""
        parts.append(
          """
          <figure class="gb-table"\(identifier)>
          <figcaption><span class="gb-number">\(target.name).</span>\(text)</figcaption>
          \(TableHTML(table).html)
          </figure>
          """)
      case .findings(let findings): parts.append(FindingsHTML(findings).html)
      case .listing(let listing): parts.append(ListingHTML(listing).html)
      case .program(let program): parts.append(ProgramHTML(program).html)
      case .text(let text): parts.append("<p class=\"gb-text\">\(CellHTML.paragraph(text))</p>")
      }
    }
    let diagnostics = cell.result.diagnostics
    parts += diagnostics.map { DiagnosticHTML($0, id: isPage ? ids.id(of: $0) : nil).html }
    let hasFailed = diagnostics.contains { $0.severity == .error }
    if cell.display.source != .hidden || hasFailed {
      let isOpen = cell.display.source == .open || hasFailed
      let marked = Set(diagnostics.filter { $0.severity == .error }.compactMap(\.location.position?.line))
      let source = SourceHTML(cell.source, isOpen: isOpen, marked: marked, isPage: isPage).html
      // A program stands before what it gave, as it is read.
      parts.insert(source, at: cell.source.isCode ? 0 : parts.count)
    }
    html = parts.isEmpty ? "" : "<div class=\"gb-cell\">\n\(parts.joined(separator: "\n"))\n</div>"
  }
  /// Plain text with code between backticks; one without a partner stands for itself.
  private static func paragraph(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map {
      HTMLText.escaped(String($0))
    }
    guard parts.count % 2 == 1 else { return parts.joined(separator: "`") }
    return parts.enumerated().map { $0.offset % 2 == 1 ? "<code>\($0.element)</code>" : $0.element }.joined()
  }
}
