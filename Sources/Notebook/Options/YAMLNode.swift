/// A YAML value as text with its place; nothing is interpreted yet, so `010` stays `010` and `no` stays `no`.
public struct YAMLNode: Sendable {
  /// The shapes a value can have.
  public enum Content: Sendable {
    /// Text; `isPlain` when it stood without quotes.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([(key: Located<String>, value: YAMLNode)])
  }

  /// The value.
  public let content: Content
  /// Where it starts in the file.
  public let position: SourcePosition
  /// How many characters to underline.
  public let length: Int

  /// Creates a node.
  public init(_ content: Content, at position: SourcePosition, length: Int = 1) {
    self.content = content
    self.position = position
    self.length = max(1, length)
  }

  /// The text of a scalar.
  public var text: String? {
    if case .scalar(let text, _) = content { return text }
    return nil
  }

  /// The column of a scalar's first character, behind the quote if there is one.
  public var textColumn: Int {
    if case .scalar(_, false) = content { return position.column + 1 }
    return position.column
  }

  /// The value in words, for messages.
  public var summary: String {
    switch content {
    case .scalar("", true): "nothing"
    case .scalar(let text, _):
      "'\((text.count > 60 ? text.prefix(60) + "…" : text[...]).replacing("\n", with: " "))'"
    case .list: "a list"
    case .mapping: "a mapping"
    }
  }
}
