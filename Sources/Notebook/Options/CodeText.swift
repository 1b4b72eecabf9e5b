/// The body of a block that holds code: options in leading lines `#| key: value`, then a program.
public struct CodeText: Sendable {
  /// The whole body; the option lines are comments of the program, so that its lines count from the body's first one.
  public let text: String
  /// Whether anything but option lines and blank ones is in it.
  public let hasCode: Bool
  private let source: SourceText
  private let lines: [String]
  private let firstLine: Int
  private let indents: [Int]
  private let optionLines: Int

  /// Takes a block's body apart.
  init(_ cell: CellSource, in source: SourceText) {
    self.source = source
    text = cell.body
    lines = SourceText(path: source.path, text: cell.body).lines
    firstLine = cell.bodyLine
    indents = cell.bodyIndents
    optionLines = lines.prefix { $0.hasPrefix(Self.mark) || $0.allSatisfy(\.isWhitespace) }.count
    hasCode = lines.dropFirst(optionLines).contains { !$0.allSatisfy(\.isWhitespace) }
  }

  /// The number of lines, those with options included.
  public var lineCount: Int { lines.count }

  /// What a line with options begins with.
  static let mark = "#|"

  /// The options as YAML text, with the places that they have in the file.
  var options: OptionText {
    var texts: [String] = []
    var indents: [Int] = []
    for (index, line) in lines.prefix(optionLines).enumerated() {
      let rest = line.dropFirst(Self.mark.count)
      let text = line.hasPrefix(Self.mark) ? rest.first == " " ? rest.dropFirst() : rest : ""
      texts.append(String(text))
      indents.append(
        (self.indents.indices.contains(index) ? self.indents[index] : 0) + line.count - text.count)
    }
    return OptionText(
      source: source, text: texts.joined(separator: "\n"), firstLine: firstLine, indents: indents)
  }

  /// A place of the program in the file; `line` and `column` count from 1, columns in Unicode scalars.
  public func location(line: Int, column: Int, length: Int = 1) -> Diagnostic.Location {
    let index = min(max(0, line - 1), max(0, lines.count - 1))
    let indent = indents.indices.contains(index) ? indents[index] : 0
    guard lines.indices.contains(index) else {
      return source.location(SourcePosition(line: firstLine, column: 1), length: length)
    }
    let scalars = lines[index].unicodeScalars
    let start = String(scalars.prefix(max(0, column - 1))).count
    let meant = String(scalars.dropFirst(max(0, column - 1)).prefix(max(1, length))).count
    return source.location(
      SourcePosition(line: firstLine + index, column: indent + start + 1), length: max(1, meant))
  }
}
