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

  /// The place in the file of character `character` (from 0) of line `line` (from 0).
  func position(line: Int, character: Int) -> SourcePosition {
    let indent = indents.indices.contains(line) ? indents[line] : 0
    return SourcePosition(line: firstLine + line, column: indent + character + 1)
  }

  /// The first line's place, for messages about the whole block.
  var start: SourcePosition { position(line: 0, character: 0) }
}
