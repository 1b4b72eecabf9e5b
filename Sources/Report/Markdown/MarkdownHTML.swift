import Notebook

/// Writes a Markdown tree as HTML, byte for byte as the examples of the CommonMark specification show it, tables as
/// those of GitHub's specification do.
///
/// Iterative, so that deep nesting cannot exhaust the stack.
public struct MarkdownHTML: Sendable {
  /// What stands on the page in place of a node.
  public enum Replacement: Equatable, Sendable {
    /// This HTML instead of the node and all that is in it; for a block, lines of its own.
    case html(String)
    /// These tags around the node's children instead of its own.
    case tags(open: String, close: String)
  }

  /// The nodes that are not written as the specification shows, by index.
  public var replacements: [Int: Replacement] = [:]
  /// HTML that follows a block, by the block's index.
  public var additions: [Int: String] = [:]

  /// Creates a writer that changes nothing.
  public init() {}

  /// The HTML of `root` and everything below it.
  public func html(of tree: MarkdownTree, from root: Int = 0) -> String {
    var output = HTMLOutput()
    var skipped: Int?
    var image: Int?
    tree.walk(from: root) { step in
      switch step {
      case .enter(let index):
        guard skipped == nil else { return }
        let node = tree.nodes[index]
        if image != nil {
          output.raw(plainText(node.kind))
        } else if case .html(let html) = replacements[index] {
          skipped = index
          replace(node.kind, by: html, in: &output)
        } else if case .tags(let open, _) = replacements[index] {
          replace(node.kind, by: open, in: &output)
        } else {
          if case .image = node.kind { image = index }
          enter(index, of: tree, in: &output)
        }
      case .leave(let index):
        guard skipped == nil || skipped == index, image == nil || image == index else { return }
        image = nil
        let kind = tree.nodes[index].kind
        if skipped == index {
          skipped = nil
        } else if case .tags(_, let close) = replacements[index] {
          replace(kind, by: close, in: &output)
        } else {
          leave(index, of: tree, in: &output)
        }
        if let addition = additions[index] { output.block(addition) }
      }
    }
    return output.text
  }

  private func replace(_ kind: MarkdownTree.Kind, by html: String, in output: inout HTMLOutput) {
    if kind.isInline { output.raw(html) } else { output.block(html) }
  }

  /// What an image's alternative text takes from a node inside the image's brackets.
  private func plainText(_ kind: MarkdownTree.Kind) -> String {
    switch kind {
    case .text(let text), .code(let text), .html(let text): HTMLText.escaped(text)
    case .softBreak, .lineBreak: " "
    default: ""
    }
  }

  private func enter(_ index: Int, of tree: MarkdownTree, in output: inout HTMLOutput) {
    switch tree.nodes[index].kind {
    case .document: break
    case .blockQuote: output.block("<blockquote>\n")
    case .list(nil, _): output.block("<ul>\n")
    case .list(1?, _): output.block("<ol>\n")
    case .list(let start?, _): output.block("<ol start=\"\(start)\">\n")
    case .item: output.line("<li>")
    case .heading(let level): output.line("<h\(level)>")
    case .codeBlock(let info, let literal):
      let language = MarkdownHTML.language(of: info)
      let attribute = language.isEmpty ? "" : " class=\"language-\(HTMLText.escaped(language))\""
      output.block("<pre><code\(attribute)>\(HTMLText.escaped(literal))</code></pre>")
    case .htmlBlock(let literal): output.block(literal)
    case .thematicBreak: output.block("<hr />")
    case .paragraph: if !isTight(index, in: tree) { output.line("<p>") }
    case .text(let text): output.raw(HTMLText.escaped(text))
    case .lineBreak: output.raw("<br />\n")
    case .softBreak: output.raw("\n")
    case .code(let literal): output.raw("<code>\(HTMLText.escaped(literal))</code>")
    case .html(let literal): output.raw(literal)
    case .emphasis: output.raw("<em>")
    case .strong: output.raw("<strong>")
    case .link(let destination, let title):
      output.raw("<a href=\"\(HTMLText.destination(destination))\"\(titleAttribute(title))>")
    case .image(let destination, _):
      output.raw("<img src=\"\(HTMLText.destination(destination))\" alt=\"")
    case .table: output.block("<table>")
    case .tableRow: output.block(PipeTableHTML.open(row: index, of: tree))
    case .tableCell(let isHeader, let alignment):
      output.line(PipeTableHTML.open(cellOf: alignment, isHeader: isHeader))
    case .footnoteReference(let number, let occurrence):
      output.raw(FootnoteHTML.mark(number, occurrence))
    case .footnotes: output.block(FootnoteHTML.open)
    case .footnoteDefinition(let number, _): output.block("<li id=\"\(FootnoteHTML.id(number))\">")
    }
  }

  private func leave(_ index: Int, of tree: MarkdownTree, in output: inout HTMLOutput) {
    switch tree.nodes[index].kind {
    case .blockQuote: output.block("</blockquote>")
    case .list(let start, _): output.block(start == nil ? "</ul>" : "</ol>")
    case .item: output.raw("</li>\n")
    case .heading(let level): output.raw("</h\(level)>\n")
    case .paragraph:
      output.raw(FootnoteHTML.links(after: index, of: tree))
      if !isTight(index, in: tree) { output.raw("</p>\n") }
    case .emphasis: output.raw("</em>")
    case .strong: output.raw("</strong>")
    case .link: output.raw("</a>")
    case .image(_, let title): output.raw("\"\(titleAttribute(title)) />")
    case .table: output.block("</table>")
    case .tableRow: output.block(PipeTableHTML.close(row: index, of: tree))
    case .tableCell(let isHeader, _): output.raw(isHeader ? "</th>\n" : "</td>\n")
    case .footnotes: output.block(FootnoteHTML.close)
    case .footnoteDefinition: output.block(FootnoteHTML.links(endOf: index, of: tree) + "</li>")
    default: break
    }
  }

  private func titleAttribute(_ title: String) -> String {
    title.isEmpty ? "" : " title=\"\(HTMLText.escaped(title))\""
  }

  /// Whether a paragraph stands in an item of a tight list, where it has no tags.
  private func isTight(_ index: Int, in tree: MarkdownTree) -> Bool {
    guard let parent = tree.nodes[index].parent, let list = tree.nodes[parent].parent,
      case .list(_, let tight) = tree.nodes[list].kind
    else { return false }
    return tight
  }

  /// The first word of an info string.
  static func language(of info: String) -> String {
    String(decoding: info.utf8.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }, as: UTF8.self)
  }
}
