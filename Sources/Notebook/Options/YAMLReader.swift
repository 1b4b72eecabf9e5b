/// Reads YAML into nodes with places, and goes on after mistakes so that one run reports them all.
struct YAMLReader {
  private let text: OptionText
  private var lines: MendedLines

  /// How deep brackets or dashes may nest; the tree is built by recursion.
  private static let maximumDepth = 40
  /// How many keys given twice are reported; each costs another reading.
  private static let maximumDuplicates = 20

  init(_ text: OptionText) {
    self.text = text
    lines = MendedLines(text)
  }

  /// What is wrong with the text.
  var diagnostics: [Diagnostic] { lines.diagnostics }

  /// Reads the text; nil if it is not YAML (then `diagnostics` says why) or holds nothing.
  mutating func read(allowsEquals: Bool) -> YAMLNode? {
    lines.mendTabs()
    lines.mendSpaces()
    if !allowsEquals { lines.mendEqualsSigns() }
    guard isShallow(), !hasAnchors() else { return nil }
    for _ in 0..<Self.maximumDuplicates {
      do throws(YAMLSyntaxError) {
        return try YAMLTree(parsing: lines.joined).flatMap { convert($0) }
      } catch {
        if case .duplicateKey(let key, let mark) = error,
          lines.mendDuplicate(key, line: mark.line - 1, scalarColumn: mark.column)
        {
          continue
        }
        report(error)
        return nil
      }
    }
    return nil
  }

  // MARK: - What could take too long or too much stack

  private mutating func isShallow() -> Bool {
    var depth = 0
    for (number, line) in lines.lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      if indent > 4 * Self.maximumDepth { return refuse(line: number, character: indent) }
      var marks = 0
      var isStart = true
      for (column, character) in line.enumerated() {
        isStart = isStart && "- ?".contains(character)
        if isStart, character != " " { marks += 1 }
        if character == "[" || character == "{" { depth += 1 }
        if character == "]" || character == "}" { depth = max(0, depth - 1) }
        if depth > Self.maximumDepth || (isStart && marks > Self.maximumDepth) {
          return refuse(line: number, character: column)
        }
      }
    }
    return true
  }

  private mutating func refuse(line: Int, character: Int) -> Bool {
    lines.report(
      .tooDeep, "options nest more than \(Self.maximumDepth) levels deep", line: line, character: character)
    return false
  }

  /// Refuses anchors before parsing: with aliases a short text can stand for an endless one.
  private mutating func hasAnchors() -> Bool {
    for (number, line) in lines.lines.enumerated() {
      guard let column = YAMLLine(line).anchor else { continue }
      refuseAnchor(line: number, character: column)
      return true
    }
    return false
  }

  private mutating func refuseAnchor(line: Int, character: Int) {
    lines.report(
      .yaml, "found an anchor or alias ('&' or '*'), which options do not take", line: line,
      character: character,
      help: "write the value out at each place, or put quotes around a text that starts so")
  }

  // MARK: - Conversion

  private mutating func convert(_ tree: YAMLTree) -> YAMLNode? {
    if let mark = tree.firstAnchor {
      let place = lines.place(line: mark.line - 1, scalarColumn: mark.column)
      refuseAnchor(line: place.line, character: place.character)
      return nil
    }
    return node(tree.root)
  }

  private func position(_ node: YAMLTree.Node) -> SourcePosition {
    lines.position(line: node.mark.line - 1, scalarColumn: node.mark.column)
  }

  private mutating func node(_ node: YAMLTree.Node) -> YAMLNode? {
    switch node.content {
    case .scalar(let string, let isQuoted, let isPlain):
      let width = string.split(separator: "\n").first?.count ?? 1
      return YAMLNode(
        .scalar(string, isPlain: isPlain), at: position(node), length: width + (isQuoted ? 2 : 0))
    case .list(let elements):
      return YAMLNode(.list(elements.compactMap { self.node($0) }), at: position(node))
    case .mapping(let entries):
      var pairs: [(key: Located<String>, value: YAMLNode)] = []
      for (key, value) in entries {
        guard case .scalar(let name, _, _) = key.content else {
          let place = lines.place(line: key.mark.line - 1, scalarColumn: key.mark.column)
          lines.report(
            .yaml, "found a list or mapping as a key, expected a word", line: place.line,
            character: place.character)
          continue
        }
        guard !MendedLines.isStandIn(name), let value = self.node(value) else { continue }
        pairs.append((Located(name, at: position(key), length: name.count), value))
      }
      return YAMLNode(.mapping(pairs), at: position(node))
    case .alias:
      return nil
    }
  }

  // MARK: - Messages

  private mutating func report(_ error: YAMLSyntaxError) {
    switch error {
    case .syntax(let problem, let context, let mark):
      let place = lines.place(line: mark.line - 1, scalarColumn: mark.column)
      let reason = context.map { problem + ", " + $0 } ?? problem
      lines.report(
        .yaml, "not YAML: \(reason)", line: place.line, character: place.character,
        help: Self.help(for: problem))
    case .characters(let problem):
      lines.report(.yaml, "not YAML: \(problem)", line: 0, character: 0)
    case .duplicateKey:
      lines.report(.duplicateKey, "a key is given twice", line: 0, character: 0)
    }
  }

  private static func help(for problem: String) -> String? {
    if problem.contains("mapping values are not allowed") {
      return "put quotes around a text that contains ': ', and check the indentation"
    }
    if problem.contains("cannot start any token") {
      return "put quotes around a text that starts with a sign of YAML"
    }
    if problem.contains("',' or ']'") || problem.contains("',' or '}'") {
      return "close the bracket, or put quotes around a text that contains one"
    }
    if problem.contains("could not find expected ':'") || problem.contains("did not find expected key") {
      return "write 'key: value', one a line, all with the same indentation"
    }
    return nil
  }
}
