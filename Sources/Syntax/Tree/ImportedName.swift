/// A dotted name that is imported, and the name it is bound to if that is another.
public struct ImportedName: Sendable {
  /// The name, with dots in that of a module inside another.
  public let path: String
  /// The name behind `as`.
  public let alias: String?
  /// The place of the name and its alias.
  public let span: SourceSpan

  /// Makes a name that is bound as `alias`.
  public init(_ path: String, as alias: String?, at span: SourceSpan) {
    self.path = path
    self.alias = alias
    self.span = span
  }
}
