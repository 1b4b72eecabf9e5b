extension Planner {
  /// The options of a block, or nil when its body cannot be read; then `cell` says why.
  func body(
    of source: CellSource, verb: Verb, into cell: inout Plan.Cell
  ) -> [(key: Located<String>, value: YAMLNode)]? {
    let text =
      verb.body == .code
      ? CodeText(source, in: document.source).options
      : OptionText(
        source: document.source, text: source.body, firstLine: source.bodyLine, indents: source.bodyIndents)
    // YAML would read them as comments, and the block as empty.
    if verb.body != .code, let line = text.lines.firstIndex(where: { $0.hasPrefix(CodeText.mark) }) {
      cell.diagnostics.append(
        Diagnostic(
          .yaml, "found '\(CodeText.mark)', which marks options above code; here the whole block is options",
          at: document.source.location(
            text.position(line: line, character: 0), length: CodeText.mark.count),
          help: "write 'key: value' without it"))
      return nil
    }
    var yaml = YAMLReader(text)
    let root = yaml.read(allowsEquals: verb.body == .list)
    cell.diagnostics += yaml.diagnostics
    guard let root else {
      if yaml.diagnostics.isEmpty, verb.body == .list {
        cell.diagnostics.append(
          Diagnostic(
            .badValue, "found nothing, expected a list of statements", at: location(source.verb),
            help: "write one a line, each after '- '"))
        return nil
      }
      return yaml.diagnostics.isEmpty ? [] : nil
    }
    switch (verb.body, root.content) {
    case (.mapping, .mapping(let entries)), (.code, .mapping(let entries)): return entries
    case (.list, .list), (.list, .scalar):
      return [(Located("statements", at: root.position), root)]
    case (.mapping, _), (.code, _):
      cell.diagnostics.append(
        Diagnostic(
          .badValue, "found \(root.summary), expected options, 'key: value', one a line",
          at: document.source.location(root.position, length: root.length)))
    case (.list, .mapping):
      cell.diagnostics.append(
        Diagnostic(
          .badValue, "found a mapping, expected a list of statements",
          at: document.source.location(root.position), help: "start each statement with '- '"))
    }
    return nil
  }
}
