import Notebook

/// What Gradbook makes of plain Markdown: callouts, escaped blocks, references to figures and, on pages,
/// images and boxes in which wide tables scroll.
struct NodeReplacements {
  private(set) var replacements: [Int: MarkdownHTML.Replacement] = [:]

  /// Finds them in `tree`; without `options` for a fragment.
  init(_ tree: MarkdownTree, numbering: Numbering, options: PageOptions?) {
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .blockQuote:
        if let callout = Callout(index, in: tree) {
          replacements.merge(callout.replacements) { old, _ in old }
        }
      case .codeBlock(let info, let literal) where NodeReplacements.isEscaped(info):
        replacements[index] = .html(NodeReplacements.escapedBlock(info, literal, isPage: options != nil))
      case .code(let literal) where literal.hasPrefix("\\nn "):
        replacements[index] = .html("<code>\(HTMLText.escaped(String(literal.dropFirst())))</code>")
      case .link(let destination, let title) where node.children.isEmpty && destination.hasPrefix("#"):
        guard let name = numbering.name(of: String(destination.dropFirst())) else { continue }
        let attribute = title.isEmpty ? "" : " title=\"\(HTMLText.escaped(title))\""
        let address = HTMLText.destination(destination)
        replacements[index] = .html("<a href=\"\(address)\"\(attribute)>\(name)</a>")
      case .image(let destination, let title):
        guard let options else { continue }
        let isLinked = NodeReplacements.isInsideLink(index, of: tree)
        let image = ImageHTML(
          destination: destination, title: title, text: tree.plainText(of: index), isLinked: isLinked,
          source: options.image)
        replacements[index] = .html(image.html)
      case .table where options != nil:
        replacements[index] = .tags(
          open: "<div class=\"gb-scroll gb-pipe\" tabindex=\"0\">\n<table>", close: "</table>\n</div>")
      default: break
      }
    }
  }

  /// Whether an info string is `\nn`, alone or before a blank.
  private static func isEscaped(_ info: String) -> Bool {
    MarkdownHTML.language(of: info) == "\\nn"
  }

  private static func escapedBlock(_ info: String, _ literal: String, isPage: Bool) -> String {
    let body = isPage ? SourceHTML.listing(literal, firstLine: nil) : HTMLText.escaped(literal)
    let code = "<pre><code class=\"language-nn\">\(body)</code></pre>"
    guard isPage else { return code }
    let title = HTMLText.escaped(String(info.dropFirst()))
    return "<div class=\"gb-example\"><p><code>\(title)</code></p>\n\(code)</div>"
  }

  private static func isInsideLink(_ index: Int, of tree: MarkdownTree) -> Bool {
    var parent = tree.nodes[index].parent
    while let node = parent, tree.nodes[node].kind.isInline {
      if case .link = tree.nodes[node].kind { return true }
      parent = tree.nodes[node].parent
    }
    return false
  }
}
