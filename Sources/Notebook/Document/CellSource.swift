/// A fenced block that starts with `nn`, as it stands in the notebook.
public struct CellSource: Sendable {
  /// The verb's word, such as `train`, and where it stands.
  public let verb: Located<String>
  /// The name, if the block has one.
  public let name: Located<String>?
  /// The body without the fences.
  public let body: String
  /// The number of the body's first line in the file.
  public let bodyLine: Int
  /// For each line of the body, how many characters of the file's line stand before it (quotes, indentation).
  public let bodyIndents: [Int]
  /// The line of the opening fence.
  public let line: Int
  /// The line of the closing fence.
  public let endLine: Int
  /// Whether the body is code with options before it.
  public internal(set) var isCode = false
  /// Why its body cannot be read: the fence is never closed, so it holds the rest of the notebook.
  public var problem: Diagnostic?
}
