import Notebook
import Syntax

extension SourceText {
  /// The place of a part of the program that the text is; of several lines the first is shown.
  public func location(_ span: SourceSpan) -> Diagnostic.Location {
    let length = span.line == span.endLine ? Int(span.endColumn - span.column) : 1
    return location(SourcePosition(line: Int(span.line), column: Int(span.column)), length: length)
  }
}
