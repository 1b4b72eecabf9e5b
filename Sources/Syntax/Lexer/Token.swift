/// A word of the program with its place, in bytes and in lines and columns.
struct Token: Sendable {
  var kind: TokenKind
  /// How lines inside the token start that are not part of it.
  var prompts = PromptStyle.none
  var start: Int32
  var end: Int32
  var line: Int32
  var column: Int32
  var endLine: Int32
  var endColumn: Int32

  var range: Range<Int> { Int(start)..<Int(end) }

  var span: SourceSpan {
    SourceSpan(line: Int(line), column: Int(column), endLine: Int(endLine), endColumn: Int(endColumn))
  }
}
