extension SourceSpan {
  /// Whether this stretch starts before `other` does.
  func precedes(_ other: SourceSpan) -> Bool {
    (line, column) < (other.line, other.column)
  }
}
