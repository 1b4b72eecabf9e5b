/// The raw HTML of a notebook, made safe for a page.
public enum RawHTML {
  /// Examines all raw HTML and all link destinations of a document.
  public static func report(on tree: MarkdownTree) -> Report {
    Report()
  }
}
