import Notebook
import struct Script.Script
import struct Script.ScriptNote
import struct Syntax.SourceSpan
import struct Syntax.SyntaxError

extension Diagnostic {
  /// What is wrong with a program's text; `place` finds a part of the program in its file.
  public init(_ error: SyntaxError, place: (SourceSpan) -> Location) {
    self.init(.syntax, "\(error.typeName): \(error.message)", at: place(error.span), help: error.help)
  }

  /// Something to know about a program or its run.
  public init(_ note: ScriptNote, place: (SourceSpan) -> Location) {
    self.init(.scriptNote, note.message, at: place(note.span), severity: .note)
  }

  /// Why a program ended early; the calls that were open are notes.
  public init(_ failure: Script.Failure, place: (SourceSpan) -> Location) {
    let name = failure.isRefusal ? "" : failure.type
    let words = [name, failure.message].filter { !$0.isEmpty }.joined(separator: ": ")
    // Of an endless recursion, a few calls are enough.
    let calls = failure.traceback.dropFirst().prefix(8)
    self.init(
      failure.isRefusal ? .scriptLimit : .script, words, at: place(failure.span),
      notes: calls.map { Note("called from here", at: place($0.span)) })
  }
}
