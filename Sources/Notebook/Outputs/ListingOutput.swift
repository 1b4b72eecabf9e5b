/// Lines of text as they are, such as what a program printed; the middle of a long text is left out.
public struct ListingOutput: Equatable, Sendable {
  /// What the text is: `Printed`.
  public let title: String
  /// The first lines.
  public let head: [String]
  /// How many lines are left out behind them.
  public let omitted: Int
  /// The last lines; empty where nothing is left out.
  public let tail: [String]

  /// The number of lines of the whole text.
  public var lineCount: Int { head.count + omitted + tail.count }

  /// Creates a listing of at most `first` lines from the start and `last` from the end, none of more than `width`
  /// characters.
  public init(title: String, lines: [String], first: Int = 200, last: Int = 50, width: Int = 2_000) {
    func cut(_ lines: ArraySlice<String>) -> [String] {
      lines.map { $0.utf8.count > width && $0.count > width ? $0.prefix(width) + "…" : $0 }
    }
    self.title = title
    let isWhole = lines.count <= first + last
    head = cut(isWhole ? lines[...] : lines.prefix(first))
    omitted = isWhole ? 0 : lines.count - first - last
    tail = isWhole ? [] : cut(lines.suffix(last))
  }
}
