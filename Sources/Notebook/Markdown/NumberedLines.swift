/// Lines of a file with their numbers.
struct NumberedLines {
  var lines: [String]
  /// The number of the first line.
  let firstLine: Int

  /// The line with this number; empty outside.
  subscript(number: Int) -> String {
    get { lines.indices.contains(number - firstLine) ? lines[number - firstLine] : "" }
    set { lines[number - firstLine] = newValue }
  }

  /// The tree of these lines as CommonMark, with `definitions` (link reference definitions) known to it.
  func tree(with definitions: [String]) -> MarkdownTree {
    let all = definitions + lines
    return MarkdownTree(
      parsing: all.joined(separator: "\n") + (all.isEmpty ? "" : "\n"),
      firstLine: firstLine - definitions.count)
  }
}
