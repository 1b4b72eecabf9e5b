import Yams

/// Reads YAML into nodes with places, and goes on after mistakes so that one run reports them all.
struct YAMLReader {
  private let text: OptionText
  private var lines: MendedLines

  /// How deep brackets or dashes may nest; Yams parses by recursion.
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
      do {
        let parser = try Parser(yaml: lines.joined)
        // Nodes refer to their anchors weakly: the parser holds them.
        return try withExtendedLifetime(parser) { try parser.singleRoot().flatMap { convert($0) } }
      } catch let YamlError.duplicatedKeysInMapping(keys, context) {
        guard let key = keys.first,
          lines.mendDuplicate(key, line: context.mark.line - 1, scalarColumn: context.mark.column)
        else {
          lines.report(.duplicateKey, "a key is given twice", line: 0, character: 0)
          return nil
        }
      } catch {
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

  private mutating func convert(_ root: Node) -> YAMLNode? {
    if let mark = firstAnchor(in: root)?.mark {
      let place = lines.place(line: mark.line - 1, scalarColumn: mark.column)
      refuseAnchor(line: place.line, character: place.character)
      return nil
    }
    return node(root)
  }

  private func firstAnchor(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .scalar: return nil
    case .alias: return node
    case .sequence(let sequence):
      for element in sequence { if let found = firstAnchor(in: element) { return found } }
    case .mapping(let mapping):
      for (key, value) in mapping {
        if let found = firstAnchor(in: key) ?? firstAnchor(in: value) { return found }
      }
    }
    return nil
  }

  private func position(_ node: Node) -> SourcePosition {
    guard let mark = node.mark else { return text.start }
    return lines.position(line: mark.line - 1, scalarColumn: mark.column)
  }

  private mutating func node(_ node: Node) -> YAMLNode? {
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      let width = scalar.string.split(separator: "\n").first?.count ?? 1
      return YAMLNode(
        .scalar(scalar.string, isPlain: isPlain), at: position(node), length: width + (isQuoted ? 2 : 0))
    case .sequence(let sequence):
      return YAMLNode(.list(sequence.compactMap { self.node($0) }), at: position(node))
    case .mapping(let mapping):
      var pairs: [(key: Located<String>, value: YAMLNode)] = []
      for (key, value) in mapping {
        guard case .scalar(let name) = key else {
          let place = lines.place(line: (key.mark?.line ?? 1) - 1, scalarColumn: key.mark?.column ?? 1)
          lines.report(
            .yaml, "found a list or mapping as a key, expected a word", line: place.line,
            character: place.character)
          continue
        }
        guard !MendedLines.isStandIn(name.string), let value = self.node(value) else { continue }
        pairs.append((Located(name.string, at: position(key), length: name.string.count), value))
      }
      return YAMLNode(.mapping(pairs), at: position(node))
    case .alias:
      return nil
    }
  }

  // MARK: - Messages

  private mutating func report(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = lines.place(line: mark.line - 1, scalarColumn: mark.column)
      let reason = context.map { problem + ", " + $0.text } ?? problem
      lines.report(
        .yaml, "not YAML: \(reason)", line: place.line, character: place.character,
        help: Self.help(for: problem))
    case .reader(let problem, _, _, _):
      lines.report(.yaml, "not YAML: \(problem)", line: 0, character: 0)
    default:
      lines.report(.yaml, "not YAML: \(error)", line: 0, character: 0)
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
