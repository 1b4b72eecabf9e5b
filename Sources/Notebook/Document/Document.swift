/// A parsed notebook: Markdown as a tree, its cells, and every error found so far.
public struct Document: Sendable {
  /// The file.
  public let source: SourceText
  /// The settings at its top.
  public let frontMatter: FrontMatter
  /// Whether the text is a piece of a page: what belongs to whole pages, such as embedded images, is left alone.
  public var isFragment = false
  /// The Markdown after the front matter.
  public let tree: MarkdownTree
  /// The cells by the index of their code block in the tree, in document order.
  public let cells: [(node: Int, source: CellSource)]
  /// Values and claims in the prose, in document order.
  public let inlines: [InlineSource]
  /// What is wrong with the text, in document order.
  public let diagnostics: [Diagnostic]

  /// The title: the front matter's, else the first heading, else the file's name.
  public var title: String {
    if let title = frontMatter.title { return title }
    let heading = tree.nodes.indices.first { if case .heading = tree.nodes[$0].kind { true } else { false } }
    if let heading {
      let text = tree.plainText(of: heading)
      if !text.isEmpty { return text }
    }
    let file = source.path.split(separator: "/").last.map(String.init) ?? source.path
    return file.hasSuffix(".md") ? String(file.dropLast(3)) : file
  }
}
