import Script
import Syntax

/// Exponentials that overflow and logarithms of zero, with the form that does not.
enum Overflows {
  static func notes(_ examination: Examination, _ lines: SourceLines) -> [GradientFinding] {
    var seen: Set<Int32> = []
    return examination.problem.step.run.notes.compactMap { note in
      let isOverflow = note.message.contains("overflow encountered in exp")
      let isLog = note.message.contains("divide by zero encountered in log")
      guard isOverflow || isLog, seen.insert(note.span.line).inserted,
        let place = examination.outline.place(ofLine: note.span.line)
      else { return nil }
      let next = examination.outline.places.filter {
        $0.function == place.function && $0.lines.lowerBound > place.lines.upperBound
      }
      let line = Int(place.lines.lowerBound)
      let stable = StableForm(place.statement, followedBy: next.map(\.statement), lines)
      let what = isOverflow ? "the exponential overflows here" : "the logarithm is taken of 0 here"
      let help = stable.text.map { "; the same without: \($0)" } ?? ""
      return GradientFinding(
        span: note.span, line: line, kind: .overflow, severity: .note,
        message: "\(what)\(help)",
        changes: stable.line.map {
          [LineChange(line: line, newLine: line, old: [lines.line(line)], new: [$0])]
        } ?? [])
    }
  }
}
