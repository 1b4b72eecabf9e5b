import ArgumentParser
import Notebook
import Script
import struct Syntax.SourceSpan

/// What `gradbook run --with` says, and where its errors are shown: in the options themselves.
struct RunSettings {
  private let options: [String]
  private let source: SourceText

  init(_ options: [String], behind source: SourceText) {
    self.options = options
    self.source = source
  }

  /// The values by name, each with a line of its own behind the program's last.
  func settings() throws -> ScriptSettings {
    var settings = ScriptSettings()
    for (index, option) in options.enumerated() {
      guard let sign = option.firstIndex(of: "="), sign > option.startIndex else {
        throw ValidationError("--with takes name=value, found '\(option)'.")
      }
      let name = String(option[..<sign])
      guard settings.values[name] == nil else { throw ValidationError("'\(name)' is given twice.") }
      settings.values[name] = String(option[option.index(after: sign)...])
      settings.valueLines[name] = firstLine + index
    }
    return settings
  }

  /// A part of the program, or of an option, which is shown as a file of one line.
  func location(_ span: SourceSpan) -> Diagnostic.Location {
    let index = Int(span.line) - firstLine
    guard options.indices.contains(index) else { return source.location(span) }
    let option = options[index]
    let value = option.prefix { $0 != "=" }.count + 2
    let isValue = Int(span.column) >= ScriptSettings.valueColumn
    let column = isValue ? value + Int(span.column) - ScriptSettings.valueColumn : 1
    let length = isValue && span.line == span.endLine ? Int(span.endColumn - span.column) : 1
    return SourceText(path: "--with", text: option).location(
      SourcePosition(line: 1, column: column), length: isValue ? length : value - 2)
  }

  private var firstLine: Int { source.lines.count + 1 }
}
