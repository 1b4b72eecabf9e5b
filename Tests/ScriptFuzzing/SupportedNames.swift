/// The names that the dialect supports, in the groups of `Oracle/names.txt`.
public struct SupportedNames: Sendable {
  let groups: [String: [String]]
  private let all: [String]

  /// Reads the list: a group's title behind `#`, its names below, one a line.
  public init(_ text: String) {
    var groups: [String: [String]] = [:]
    var all: [String] = []
    var title = ""
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        title = String(line.dropFirst(2))
      } else {
        groups[title, default: []].append(String(line))
        all.append(String(line))
      }
    }
    self.groups = groups
    self.all = all
  }

  /// What follows a beginning in all names that have it.
  func beginning(with start: String) -> [String] {
    all.filter { $0.hasPrefix(start) && $0 != start }.map { String($0.dropFirst(start.count)) }
  }
}
