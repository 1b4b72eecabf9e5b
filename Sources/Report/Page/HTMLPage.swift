import Notebook

/// A notebook as a self-contained HTML page: no script, no request to anywhere, the same bytes for the same result.
public struct HTMLPage: Sendable {
  /// The page.
  public let html: String

  /// Writes the page of `result`.
  public init(result: NotebookResult, options: PageOptions) {
    html = ""
  }
}
