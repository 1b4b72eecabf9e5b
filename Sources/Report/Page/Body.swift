import Notebook

/// A notebook's Markdown with the results of its blocks in place.
struct Body {
  /// The HTML.
  let html: String
  /// The headings, for the table of contents.
  let headings: [Headings.Entry]
  /// The notebook's title: as the front matter gives it, else the first heading; nil without either.
  let title: String?
  /// The title with its markup, where it is the document's first block; it then does not stand in `html`.
  let titleHTML: String?
  /// Warnings and errors that belong before the first block.
  let preface: String

  init(_ result: NotebookResult, page options: PageOptions?) {
    let tree = result.document.tree
    let isPage = options != nil
    let ids = DiagnosticIDs(result.diagnostics)
    let numbering = Numbering(result)
    var writer = MarkdownHTML()

    if let options, !options.allowsRawHTML {
      let raw = RawHTML.report(on: tree)
      for (node, html) in raw.replacements { writer.replacements[node] = .html(html) }
      for node in raw.unsafeLinks { writer.replacements[node] = .tags(open: "<span>", close: "</span>") }
    }

    for (cell, targets) in zip(result.cells, numbering.targets) {
      let block = CellHTML(cell, targets: targets, ids: ids, isPage: isPage)
      writer.replacements[cell.node] = .html(block.html)
    }
    let expressions = Dictionary(
      result.document.inlines.map { ($0.node, $0.expression.value) }, uniquingKeysWith: { first, _ in first })
    var texts: [Int: String] = [:]
    for inline in result.inlines {
      let element = InlineHTML(inline, expression: expressions[inline.node], ids: ids, isPage: isPage)
      writer.replacements[inline.node] = .html(element.html)
      texts[inline.node] = inline.text
      if let failure = inline.failure {
        let box = DiagnosticHTML(failure, id: isPage ? ids.id(of: failure) : nil).html
        writer.additions[Body.block(around: inline.node, in: tree), default: ""] += box + "\n"
      }
    }

    let nodes = NodeReplacements(tree, numbering: numbering, options: options)
    writer.replacements.merge(nodes.replacements) { old, _ in old }

    let headings = Headings(tree, taken: numbering.ids.union(["gb-top"]).union(FootnoteHTML.ids(in: tree))) {
      index in
      Body.text(of: index, in: tree, values: texts)
    }
    self.headings = headings.entries
    title = result.document.frontMatter.title ?? headings.entries.first?.text
    guard isPage else {
      titleHTML = nil
      preface = ""
      html = writer.html(of: tree)
      return
    }
    for heading in headings.entries {
      let id = HTMLText.escaped(heading.id)
      writer.replacements[heading.node] = .tags(
        open: "<h\(heading.level) id=\"\(id)\">",
        close: "<a class=\"gb-anchor\" href=\"#\(HTMLText.destination(heading.id))\" aria-hidden=\"true\""
          + " tabindex=\"-1\">#</a></h\(heading.level)>")
    }
    preface = Body.place(Body.unplaced(result), ids: ids, in: tree, additions: &writer.additions)
    if let first = headings.entries.first, first.level == 1, first.text == title,
      tree.nodes[0].children.first == first.node
    {
      var titleWriter = writer
      titleWriter.additions = [:]
      titleWriter.replacements[first.node] = .tags(open: "", close: "")
      titleHTML = titleWriter.html(of: tree, from: first.node)
      writer.replacements[first.node] = .html("")
    } else {
      titleHTML = nil
    }
    html = writer.html(of: tree)
  }

  /// The text of a heading, values in place.
  private static func text(of root: Int, in tree: MarkdownTree, values: [Int: String]) -> String {
    var text = ""
    tree.walk(from: root) { step in
      guard case .enter(let index) = step else { return }
      text += values[index] ?? tree.nodes[index].kind.ownText
    }
    return text
  }

  /// The block in which an inline node stands; the table for what stands in a cell.
  private static func block(around node: Int, in tree: MarkdownTree) -> Int {
    var index = node
    while tree.nodes[index].kind.isInline || tree.nodes[index].kind.isInsideTable,
      let parent = tree.nodes[index].parent
    { index = parent }
    return index
  }

  /// The diagnostics that no cell and no value shows.
  private static func unplaced(_ result: NotebookResult) -> [Diagnostic] {
    let shown = result.cells.flatMap(\.result.diagnostics) + result.inlines.compactMap(\.failure)
    return result.diagnostics.filter { !shown.contains($0) }
  }

  /// Puts each diagnostic after the outermost block at or before its line; returns those before the first
  /// block.
  private static func place(
    _ diagnostics: [Diagnostic], ids: DiagnosticIDs, in tree: MarkdownTree, additions: inout [Int: String]
  ) -> String {
    var preface = ""
    for diagnostic in diagnostics {
      let box = DiagnosticHTML(diagnostic, id: ids.id(of: diagnostic)).html + "\n"
      let line = diagnostic.location.position?.line ?? 0
      if let block = tree.nodes[0].children.last(where: { tree.nodes[$0].startLine <= line }) {
        additions[block, default: ""] += box
      } else {
        preface += box
      }
    }
    return preface
  }
}

extension MarkdownTree.Kind {
  /// The text that a node itself shows.
  fileprivate var ownText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    default: ""
    }
  }
}
