extension FrontMatter {
  /// Reads the front matter: `---` on line 1, a YAML mapping, `---`; anything else is Markdown.
  static func parse(_ source: SourceText) -> (frontMatter: FrontMatter, diagnostics: [Diagnostic]) {
    var matter = FrontMatter()
    guard let first = source.lines.first, isFence(first),
      let end = source.lines.dropFirst().firstIndex(where: { isFence($0) || $0 == "..." }),
      source.lines[1..<end].contains(where: looksLikeKey)
    else { return (matter, []) }
    let text = OptionText(
      source: source, text: source.lines[1..<end].joined(separator: "\n"), firstLine: 2)
    var yaml = YAMLReader(text)
    let root = yaml.read(allowsEquals: false)
    guard case .mapping(let entries)? = root?.content else {
      // What does not parse is reported only when it can hardly be anything else.
      return yaml.diagnostics.isEmpty ? (matter, []) : (matter.closed(at: end), yaml.diagnostics)
    }
    matter = matter.closed(at: end)
    var reader = OptionReader(
      entries, at: text.start, session: OptionSession(source: source, parameters: [:]))
    matter.title = reader.readOptional("title", .text, absent: "the first heading", "The page's title.")
    matter.description = reader.readOptional("description", .text, "A sentence for the index page.")
    matter.author = reader.readOptional("author", .text, "Who wrote it.")
    matter.language = reader.read("lang", aliases: ["language"], .text, default: "en", "The page's language.")
    matter.seed = reader.read("seed", .seed, default: 0, "The seed that all random draws descend from.")
    matter.parameters =
      reader.readOptional("params", .parameters, "Values that options take as `$name`.") ?? []
    reader.finish(what: "the front matter")
    return (matter, yaml.diagnostics + reader.session.diagnostics)
  }

  private func closed(at line: Int) -> FrontMatter {
    var copy = self
    copy.lineCount = line + 1
    return copy
  }

  private static func isFence(_ line: String) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).allSatisfy { $0 == " " || $0 == "\t" }
  }

  private static func looksLikeKey(_ line: String) -> Bool {
    let key = line.prefix { $0.isLetter || $0.isNumber || "-_ \t\u{A0}".contains($0) }
    let sign = line.dropFirst(key.count).first
    return (key.first.map { $0.isLetter } ?? false) && (sign == ":" || sign == "=")
  }
}

extension OptionType where Value == [(name: String, value: String)] {
  /// Named values, kept as YAML text.
  static let parameters = OptionType("a mapping of names to values") { node, session in
    guard case .mapping(let entries) = node.content else {
      mismatch(node, expected: "a mapping of names to values", &session)
      return nil
    }
    return entries.map { ($0.key.value, $0.value.yaml) }
  } encode: { values in
    .object(values.map { ($0.name, .string($0.value)) })
  }
}

extension YAMLNode {
  /// The node as one line of YAML that reads back as the same node.
  var yaml: String {
    switch content {
    case .scalar(let text, true): text
    case .scalar(let text, false):
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
        + "\""
    case .list(let nodes): "[" + nodes.map(\.yaml).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { "\($0.key.value): \($0.value.yaml)" }.joined(separator: ", ") + "}"
    }
  }
}
