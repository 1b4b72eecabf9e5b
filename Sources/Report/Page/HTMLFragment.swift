import Notebook

/// A notebook's body as HTML: what CommonMark's reference implementation writes, with the blocks' results
/// in place.
///
/// Raw HTML stands as written; ids, highlighting and line numbers belong to pages.
public struct HTMLFragment: Sendable {
  /// The fragment.
  public let html: String

  /// Writes the fragment of `result`.
  public init(result: NotebookResult) {
    html = Body(result, page: nil).html
  }
}
