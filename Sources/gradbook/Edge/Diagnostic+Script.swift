import Notebook
import Script
import Syntax

extension Diagnostic {
  /// What is wrong with a program's text.
  init(_ error: SyntaxError, in source: SourceText) {
    self.init(
      .syntax, "\(error.typeName): \(error.message)", at: source.location(error.span), help: error.help)
  }

  /// Something to know about a program or its run.
  init(_ note: ScriptNote, in source: SourceText) {
    self.init(.scriptNote, note.message, at: source.location(note.span), severity: .note)
  }

  /// Why a program ended early; the calls that were open are notes.
  init(_ failure: Script.Failure, in source: SourceText) {
    let name = failure.isRefusal ? "" : failure.type
    let words = [name, failure.message].filter { !$0.isEmpty }.joined(separator: ": ")
    self.init(
      failure.isRefusal ? .scriptLimit : .script, words, at: source.location(failure.span),
      notes: failure.traceback.dropFirst().map { Note("called from here", at: source.location($0.span)) })
  }
}

extension SourceText {
  /// The place of a part of the program; of several lines the first is shown.
  fileprivate func location(_ span: SourceSpan) -> Diagnostic.Location {
    let length = span.line == span.endLine ? Int(span.endColumn - span.column) : 1
    return location(SourcePosition(line: Int(span.line), column: Int(span.column)), length: length)
  }
}
