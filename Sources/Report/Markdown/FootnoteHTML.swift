import Notebook

/// The tags of footnotes, with the ids that lead from a mark to its footnote and back.
enum FootnoteHTML {
  /// What stands before the footnotes.
  static let open =
    "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>"
  /// What stands after them.
  static let close = "</ol>\n</section>"

  /// The id of a footnote.
  static func id(_ number: Int) -> String { "fn-\(number)" }

  /// All ids of footnotes and their marks.
  static func ids(in tree: MarkdownTree) -> Set<String> {
    var ids: Set<String> = []
    for node in tree.nodes {
      switch node.kind {
      case .footnoteReference(let number, let occurrence): ids.insert(markID(number, occurrence))
      case .footnoteDefinition(let number, _): ids.insert(id(number))
      default: break
      }
    }
    return ids
  }

  /// The mark of a footnote.
  static func mark(_ number: Int, _ occurrence: Int) -> String {
    "<sup class=\"footnote-ref\"><a href=\"#\(id(number))\" id=\"\(markID(number, occurrence))\" "
      + "role=\"doc-noteref\">\(number)</a></sup>"
  }

  /// The links back to a footnote's marks, where the paragraph at `index` is the last in its footnote.
  static func links(after index: Int, of tree: MarkdownTree) -> String {
    guard let parent = tree.nodes[index].parent, tree.nodes[parent].children.last == index,
      case .footnoteDefinition(let number, let count) = tree.nodes[parent].kind
    else { return "" }
    return " " + links(number, count: count)
  }

  /// The links back in a paragraph of their own, where the footnote at `index` does not end in a paragraph.
  static func links(endOf index: Int, of tree: MarkdownTree) -> String {
    guard case .footnoteDefinition(let number, let count) = tree.nodes[index].kind else { return "" }
    if let last = tree.nodes[index].children.last, tree.nodes[last].kind == .paragraph { return "" }
    return "<p>\(links(number, count: count))</p>\n"
  }

  private static func markID(_ number: Int, _ occurrence: Int) -> String {
    "fnref-\(number)" + (occurrence == 1 ? "" : "-\(occurrence)")
  }

  private static func links(_ number: Int, count: Int) -> String {
    (1...max(1, count)).map { occurrence in
      let index = occurrence == 1 ? "" : "<sup>\(occurrence)</sup>"
      let words = "Back to reference \(number)" + (occurrence == 1 ? "" : "-\(occurrence)")
      // The selector after the arrow keeps it from being drawn as a picture.
      return "<a href=\"#\(markID(number, occurrence))\" class=\"footnote-backref\" role=\"doc-backlink\" "
        + "aria-label=\"\(words)\">↩\u{FE0E}\(index)</a>"
    }.joined(separator: " ")
  }
}
