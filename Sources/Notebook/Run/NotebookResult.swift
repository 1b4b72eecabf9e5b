/// A notebook that has been run: everything that a page, a JSON file or a summary needs.
public struct NotebookResult: Sendable {
  /// A cell, what it was told and what it gave.
  public struct Cell: Sendable {
    /// The index of the cell's code block in the document's tree.
    public let node: Int
    /// The block as written.
    public let source: CellSource
    /// How it is to be shown.
    public let display: DisplayOptions
    /// Every option with its value, given or default, for machines.
    public let options: [(key: String, value: JSONValue)]
    /// What running it gave, with the errors found before it ran.
    public let result: CellResult
  }

  /// A value or claim in the prose.
  public struct Inline: Sendable {
    /// The index of the code node in the document's tree.
    public let node: Int
    /// The text that takes its place; for a claim or a failure, the text as written.
    public let text: String
    /// Whether it is a claim.
    public let isClaim: Bool
    /// Why it failed; nil when it did not.
    public let failure: Diagnostic?
  }

  /// The notebook.
  public let document: Document
  /// The values that the notebook's parameters had, as YAML text.
  public let parameters: [(name: String, value: String)]
  /// The cells in document order.
  public let cells: [Cell]
  /// The values and claims in document order.
  public let inlines: [Inline]
  /// The images that the prose shows, as `data:` addresses by the destination that was written.
  public let images: [String: String]
  /// Everything there is to say, in the order of the file.
  public let diagnostics: [Diagnostic]

  /// Whether something in the notebook is wrong.
  public var hasFailed: Bool { diagnostics.contains { $0.severity == .error } }
}
