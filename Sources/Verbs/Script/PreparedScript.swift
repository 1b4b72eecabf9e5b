import Notebook
import struct Script.Script
import struct Script.ScriptSettings
import struct Script.UndefinedNames
import struct Syntax.SourceSpan
import struct Syntax.SyntaxErrors

/// A block's program with what it is given, or what is wrong with it.
struct PreparedScript: Sendable {
  /// The program; nil where it cannot be run.
  private(set) var script: Script?
  /// What is wrong, in the places of the notebook.
  private(set) var diagnostics: [Diagnostic] = []
  /// What the program is given, but for what is watched.
  private(set) var settings = ScriptSettings()
  let code: CodeText
  let options: ScriptOptions
  private let source: SourceText

  init(code: CodeText, options: ScriptOptions, source: SourceText) {
    self.code = code
    self.options = options
    self.source = source
    let watches = options.watches.enumerated().map { index, watch in
      ScriptSettings.Watch(
        name: watch.name.value, text: watch.value, line: code.lineCount + 1 + index, column: Self.watchColumn)
    }
    do throws(SyntaxErrors) {
      let plain = try Script(code.text, settings: ScriptSettings(watches: watches))
      checkNames(plain)
      guard diagnostics.isEmpty else { return }
      var settings = ScriptSettings(
        values: Dictionary(options.values.map { ($0.name.value, $0.value) }) { first, _ in first },
        valueLines: Dictionary(
          options.values.enumerated().map { ($1.name.value, code.lineCount + 1 + watches.count + $0) }
        ) { first, _ in first },
        inputs: Set(options.data.map(\.name.value)))
      self.settings = settings
      settings.watches = watches
      let script = try Script(code.text, settings: settings)
      let lacking = script.undefinedNames
      if lacking.isCertain { diagnostics += undefined(lacking) }
      if diagnostics.isEmpty { self.script = script }
    } catch {
      diagnostics += error.errors.map { Diagnostic($0, place: place) }
    }
  }

  /// Where the text of a watched expression begins: in lines of its own behind the program.
  private static let watchColumn = 3

  /// A part of the program, of a watched expression or the whole of a given value, in the notebook.
  func place(_ span: SourceSpan) -> Diagnostic.Location {
    let (line, column) = (Int(span.line), Int(span.column))
    let length = span.line == span.endLine ? Int(span.endColumn - span.column) : 1
    let watch = line - code.lineCount - 1
    if options.values.indices.contains(watch - options.watches.count) {
      let node = options.values[watch - options.watches.count].node
      return source.location(node.position, length: node.length)
    }
    guard options.watches.indices.contains(watch) else {
      return code.location(line: line, column: column, length: length)
    }
    let node = options.watches[watch].node
    let start = SourcePosition(
      line: node.position.line, column: node.textColumn + max(0, column - Self.watchColumn))
    return source.location(start, length: length)
  }

  /// One message for each name that nothing defines, the last one with lines to fill in.
  func undefined(_ undefined: UndefinedNames) -> [Diagnostic] {
    undefined.names.enumerated().map { index, name in
      let isLast = index == undefined.names.count - 1
      let what = name.isFunction ? "function" : "name"
      return Diagnostic(
        .script, "\(what) '\(name.name)' is used, but nothing defines it", at: place(name.span),
        help: isLast ? Self.header(undefined.names) : nil)
    }
  }

  private static func header(_ names: [UndefinedNames.Name]) -> String {
    let functions = names.filter(\.isFunction).map { "'\($0.name)'" }
    let variables = names.filter { !$0.isFunction }.map(\.name)
    let data = variables.filter(isData)
    let others = variables.filter { !isData($0) }
    var lines: [String] = []
    if !data.isEmpty {
      lines.append(
        "`#| data: {\(data.map { "\($0): NAME.\(isTarget($0) ? "y" : "x")" }.joined(separator: ", "))}`")
    }
    if !others.isEmpty {
      lines.append("`#| with: {\(others.map { "\($0): VALUE" }.joined(separator: ", "))}`")
    }
    var parts: [String] = []
    if !lines.isEmpty { parts.append("put above the program: " + lines.joined(separator: " and ")) }
    if !functions.isEmpty { parts.append("add the definition of " + functions.joined(separator: ", ")) }
    return parts.joined(separator: "; ")
  }

  private static func isTarget(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("y") || ["target", "label", "output"].contains { name.contains($0) }
  }

  private static func isData(_ name: String) -> Bool {
    let lower = name.lowercased()
    return lower == "x" || lower.hasPrefix("x_") || lower == "y" || lower.hasPrefix("y_")
      || ["data", "input", "image", "train_x", "test_x", "train_y", "test_y", "target", "label"].contains {
        lower.contains($0)
      }
  }

  /// Reports names that are given a value and that the program does not have.
  private mutating func checkNames(_ script: Script) {
    let names = options.data.map(\.name) + options.values.map(\.name)
    var seen: Set<String> = []
    for name in names {
      let location = source.location(name.position, length: name.length)
      if !seen.insert(name.value).inserted {
        diagnostics.append(Diagnostic(.conflictingKeys, "'\(name.value)' is given twice", at: location))
      } else if !script.settableNames.contains(name.value) {
        diagnostics.append(
          Diagnostic(
            .unknownName, "no statement at the program's top level assigns to '\(name.value)'", at: location,
            help: nearest(name.value, in: script.settableNames.sorted()).map { "did you mean '\($0)'?" }))
      }
    }
  }
}
