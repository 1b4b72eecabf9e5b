import Syntax

/// A program's text, of which parts can be read and replaced by their places.
struct SourceLines {
  /// The lines without their ends, as characters that columns count.
  private let lines: [[Unicode.Scalar]]

  init(_ text: String) {
    var lines: [[Unicode.Scalar]] = [[]]
    var wasReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\r":
        lines.append([])
        wasReturn = true
        continue
      case "\n": if !wasReturn { lines.append([]) }
      default: lines[lines.count - 1].append(scalar)
      }
      wasReturn = false
    }
    self.lines = lines
  }

  /// The text of a place.
  subscript(span: SourceSpan) -> String {
    let (first, last) = (Int(span.line) - 1, Int(span.endLine) - 1)
    guard lines.indices.contains(first), lines.indices.contains(last), first <= last else { return "" }
    if first == last { return Self.text(lines[first], Int(span.column) - 1, Int(span.endColumn) - 1) }
    var parts = [Self.text(lines[first], Int(span.column) - 1, .max)]
    parts += lines[(first + 1)..<last].map { Self.text($0, 0, .max) }
    parts.append(Self.text(lines[last], 0, Int(span.endColumn) - 1))
    return parts.joined(separator: "\n")
  }

  /// A line as it is.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? Self.text(lines[number - 1], 0, .max) : ""
  }

  /// All lines.
  var all: [String] { lines.map { Self.text($0, 0, .max) } }

  /// The whole text with one place replaced.
  func replacing(_ span: SourceSpan, with replacement: String) -> String {
    let (first, last) = (Int(span.line) - 1, Int(span.endLine) - 1)
    guard lines.indices.contains(first), lines.indices.contains(last) else { return text }
    let before = Self.text(lines[first], 0, Int(span.column) - 1)
    let after = Self.text(lines[last], Int(span.endColumn) - 1, .max)
    var result = lines[..<first].map { Self.text($0, 0, .max) }
    result.append(before + replacement + after)
    result += lines[(last + 1)...].map { Self.text($0, 0, .max) }
    return result.joined(separator: "\n")
  }

  /// The whole text, lines separated by line feeds.
  var text: String { all.joined(separator: "\n") }

  /// Whether a place is all that stands between parentheses, brackets or commas of a list.
  func isEnclosed(_ span: SourceSpan) -> Bool {
    guard lines.indices.contains(Int(span.line) - 1), lines.indices.contains(Int(span.endLine) - 1) else {
      return false
    }
    let before = lines[Int(span.line) - 1].prefix(Int(span.column) - 1).last { $0 != " " && $0 != "\t" }
    let after = lines[Int(span.endLine) - 1].dropFirst(Int(span.endColumn) - 1).first {
      $0 != " " && $0 != "\t"
    }
    guard let before, let after else { return false }
    return "([,".unicodeScalars.contains(before) && ")],".unicodeScalars.contains(after)
  }

  /// A place with the parentheses directly around it on its line; nil without any, and where they are those of a call.
  func parenthesised(_ span: SourceSpan) -> SourceSpan? {
    guard span.line == span.endLine, lines.indices.contains(Int(span.line) - 1) else { return nil }
    let line = lines[Int(span.line) - 1]
    let (start, end) = (Int(span.column) - 2, Int(span.endColumn) - 1)
    guard line.indices.contains(start), line.indices.contains(end), line[start] == "(", line[end] == ")"
    else { return nil }
    if start > 0 {
      let before = Character(line[start - 1])
      if before.isLetter || before.isNumber || "_)]".contains(before) { return nil }
    }
    return SourceSpan(line: Int(span.line), column: start + 1, endLine: Int(span.line), endColumn: end + 2)
  }

  private static func text(_ line: [Unicode.Scalar], _ start: Int, _ end: Int) -> String {
    guard start < min(end, line.count), start >= 0 else { return "" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: line[start..<min(end, line.count)])
    return String(view)
  }
}
