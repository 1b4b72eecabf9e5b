/// The YAML text of a block's options and where each of its lines stands in the file.
public struct OptionText: Sendable {
  /// The notebook.
  public let source: SourceText
  /// The lines of YAML.
  public let lines: [String]
  /// The number of the first line in the file.
  public let firstLine: Int
  /// For each line, how many characters of the file's line stand before it.
  public let indents: [Int]

  /// Creates the text of a block's options.
  public init(source: SourceText, text: String, firstLine: Int, indents: [Int] = []) {
    self.source = source
    self.lines = SourceText(path: source.path, text: text).lines
    self.firstLine = firstLine
    self.indents = indents
  }

  /// Converts a line and a column of Unicode scalars, as libYAML counts them from 1, into a place in the file.
  func position(line: Int, scalarColumn: Int) -> SourcePosition {
    let index = min(max(line - 1, 0), max(lines.count - 1, 0))
    guard lines.indices.contains(index) else { return SourcePosition(line: firstLine, column: 1) }
    let scalars = lines[index].unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: scalarColumn - 1, limitedBy: scalars.endIndex)
    let prefix = String(scalars[..<(end ?? scalars.endIndex)])
    return position(line: index, character: prefix.count)
  }

  /// The place in the file of character `character` (from 0) of line `line` (from 0).
  func position(line: Int, character: Int) -> SourcePosition {
    let indent = indents.indices.contains(line) ? indents[line] : 0
    return SourcePosition(line: firstLine + line, column: indent + character + 1)
  }

  /// The first line's place, for messages about the whole block.
  var start: SourcePosition { position(line: 0, character: 0) }
}
