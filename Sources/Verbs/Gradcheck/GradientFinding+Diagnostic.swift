import GradientCheck
import Notebook
import struct Syntax.SourceSpan

extension GradientFinding {
  /// The finding at its place, which `place` finds for a part of the program, with the repaired line as help, or with notes
  /// where more is to be changed.
  public func diagnostic(place: (SourceSpan) -> Diagnostic.Location) -> Diagnostic {
    let severity: Diagnostic.Severity =
      switch self.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    let isOneLine = changes.count == 1 && repair == changes[0].new.first
    return Diagnostic(
      .gradient, "\(kind.rawValue): \(message)", at: place(span), severity: severity,
      help: isOneLine ? repair.map { "write: \(Self.trimmed($0))" } : nil,
      notes: isOneLine ? [] : changes.flatMap { Self.notes(of: $0, place) })
  }

  /// What is to be done with the lines of a change.
  private static func notes(
    of change: LineChange, _ place: (SourceSpan) -> Diagnostic.Location
  ) -> [Diagnostic.Note] {
    let new = change.new.map { trimmed($0) }.joined(separator: "; ")
    func note(_ message: String, _ line: Int, _ text: String) -> Diagnostic.Note {
      let column = text.prefix { $0 == " " || $0 == "\t" }.count + 1
      let span = SourceSpan(
        line: line, column: column, endLine: line, endColumn: max(column, text.unicodeScalars.count) + 1)
      return Diagnostic.Note(message, at: place(span))
    }
    guard !change.old.isEmpty else {
      return [note("repair: write behind this line: \(new)", max(1, change.line - 1), "")]
    }
    return change.old.enumerated().map { number, text in
      let message =
        number == 0 && !new.isEmpty ? "repair: write instead: \(new)" : "repair: leave this line out"
      return note(message, change.line + number, text)
    }
  }

  private static func trimmed(_ line: String) -> String {
    String(line.trimmingPrefix { $0 == " " || $0 == "\t" })
  }
}
