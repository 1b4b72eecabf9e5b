/// A YAML text as libyaml reads it, before its places are those of the file.
struct YAMLTree {
  /// A value and the place where it starts.
  struct Node {
    let content: Content
    let mark: YAMLMark
  }

  enum Content {
    case scalar(String, isQuoted: Bool, isPlain: Bool)
    case list([Node])
    case mapping([(key: Node, value: Node)])
    case alias
  }

  /// The text's value.
  let root: Node
  /// Where the first anchor or alias stands.
  let firstAnchor: YAMLMark?
}
