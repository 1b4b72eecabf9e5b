/// A parsed notebook: Markdown as a tree, its cells, and every error found so far.
public struct Document: Sendable {
  /// The file.
  public let source: SourceText
  /// The settings at its top.
  public let frontMatter: FrontMatter
  /// The Markdown after the front matter.
  public let tree: MarkdownTree
  /// The cells by the index of their code block in the tree, in document order.
  public let cells: [(node: Int, source: CellSource)]
  /// Values and claims in the prose, in document order.
  public let inlines: [InlineSource]
  /// What is wrong with the text, in document order.
  public let diagnostics: [Diagnostic]
}
