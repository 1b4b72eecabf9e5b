/// The settings at the top of a notebook, between two lines of `---`.
public struct FrontMatter: Sendable {
  /// The page's title; without one, the first heading or the file's name.
  public var title: String?
  /// A sentence for the index page and for search engines.
  public var description: String?
  /// Who wrote it.
  public var author: String?
  /// The page's language as a BCP 47 tag.
  public var language = "en"
  /// The seed that every random draw of the notebook descends from.
  public var seed: UInt64 = 0
  /// Named values that options take as `$name`, as YAML text, in order.
  public var parameters: [(name: String, value: String)] = []
  /// The number of lines before the Markdown starts, fences included; 0 without front matter.
  public var lineCount = 0

  /// Creates the front matter of a notebook that has none.
  public init() {}
}
