/// A stretch of a program's text; lines and columns count from 1, columns in characters (Unicode scalars).
public struct SourceSpan: Hashable, Sendable {
  /// The line of the first character.
  public let line: Int32
  /// The column of the first character.
  public let column: Int32
  /// The line of the last character.
  public let endLine: Int32
  /// The column behind the last character.
  public let endColumn: Int32

  /// Makes a stretch from its ends; numbers beyond 32 bits are cut to the largest ones.
  public init(line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
    self.endLine = Int32(clamping: endLine)
    self.endColumn = Int32(clamping: endColumn)
  }

  /// The stretch from the start of this one to the end of `other`.
  public func extended(to other: SourceSpan) -> SourceSpan {
    SourceSpan(
      line: Int(line), column: Int(column), endLine: Int(other.endLine), endColumn: Int(other.endColumn))
  }
}
