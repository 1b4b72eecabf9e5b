/// The use of another block's name.
public struct CellReference: Sendable {
  /// The name and where it is used.
  public let name: Located<String>
  /// The verbs that the named block may have; nil for any.
  public let verbs: [String]?

  /// Creates a reference.
  public init(_ name: Located<String>, verbs: [String]? = nil) {
    self.name = name
    self.verbs = verbs
  }
}
