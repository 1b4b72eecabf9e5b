/// A stretch of a program's lines that a repair replaces.
public struct LineChange: Equatable, Sendable {
  /// The number of the first of the lines, or of the line that new ones are put before.
  public let line: Int
  /// The number of the first new line in the changed program.
  public let newLine: Int
  /// The lines that go; none where lines are only added.
  public let old: [String]
  /// The lines that come in their place.
  public let new: [String]

  /// Makes a change.
  public init(line: Int, newLine: Int, old: [String], new: [String]) {
    self.line = line
    self.newLine = newLine
    self.old = old
    self.new = new
  }

  /// As `diff -U0` writes it.
  var text: String {
    func range(_ line: Int, _ lines: [String]) -> String {
      lines.count == 1 ? "\(line)" : lines.isEmpty ? "\(line - 1),0" : "\(line),\(lines.count)"
    }
    let head = "@@ -\(range(line, old)) +\(range(newLine, new)) @@"
    return ([head] + old.map { "-\($0)" } + new.map { "+\($0)" }).joined(separator: "\n")
  }
}
