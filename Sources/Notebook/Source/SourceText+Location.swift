extension SourceText {
  /// The place of a diagnostic: `length` characters from `position`.
  public func location(_ position: SourcePosition, length: Int = 1) -> Diagnostic.Location {
    Diagnostic.Location(path: path, position: position, length: length, line: line(position.line))
  }
}
