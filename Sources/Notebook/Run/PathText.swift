/// A file's path as text: nothing is looked up.
public struct PathText {
  private let text: String

  /// Takes a path as it is written.
  public init(_ text: String) { self.text = text }

  /// The last name of the path, as in `lesson.md`.
  public var name: String { text.split(separator: "/").last.map(String.init) ?? text }

  /// What stands before the last name, as in `lessons/week-1`; empty where there is nothing.
  public var folder: String {
    let parts = text.split(separator: "/")
    return (text.hasPrefix("/") ? "/" : "") + parts.dropLast().joined(separator: "/")
  }

  /// What stands behind the name's last dot, as in `md`; empty for names that only start with a dot.
  public var suffix: String {
    guard let dot = lastDot else { return "" }
    return String(name[name.index(after: dot)...])
  }

  /// The path without its suffix.
  public var withoutSuffix: String {
    lastDot == nil ? text : String(text.dropLast(suffix.count + 1))
  }

  private var lastDot: String.Index? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    return dot
  }
}
