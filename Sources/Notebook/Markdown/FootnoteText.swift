/// A text in which footnotes are written with what CommonMark has, so that cmark finds where each one ends.
///
/// A definition becomes an item of a list, whose content is indented as a footnote's is, by four columns.
/// A link reference definition for each label makes a link of each mark `[^label]` that is not code or escaped.
struct FootnoteText {
  /// The definitions, in the order of the file.
  private(set) var definitions: [FootnoteDefinition] = []
  /// Lines to be put before any text in which marks are to be found.
  private(set) var linkDefinitions: [String] = []
  /// The text.
  private(set) var source: NumberedLines
  /// Its tree.
  private(set) var tree: MarkdownTree
  /// The definition that starts an item, by the item's index in the tree.
  private(set) var items: [Int: Int] = [:]

  /// Rewrites `source`, whose tree as plain CommonMark is `tree`.
  init(_ source: NumberedLines, tree: MarkdownTree) {
    self.source = source
    self.tree = tree
    var candidates = FootnoteText.candidates(in: source, tree: tree)
    // What looks like a definition and gives no item (deep in a paragraph, say) is left alone.
    for _ in 0..<4 where !candidates.isEmpty {
      let attempt = FootnoteText(source, candidates)
      if attempt.items.count == candidates.count {
        self = attempt
        return
      }
      candidates = attempt.items.values.sorted().map { candidates[$0] }
    }
  }

  private init(_ original: NumberedLines, _ definitions: [FootnoteDefinition]) {
    self.definitions = definitions
    let marker = FootnoteText.marker(for: original)
    source = original
    var keys: Set<String> = []
    for (index, definition) in definitions.enumerated() {
      source[definition.line] = FootnoteText.item(definition, in: original, marker: marker)
      if keys.insert(definition.key).inserted {
        linkDefinitions += ["[^\(definition.label)]: <\(FootnoteText.scheme)\(index)>", ""]
      }
    }
    tree = source.tree(with: linkDefinitions)
    let indices = Dictionary(
      definitions.indices.map { (definitions[$0].line, $0) }, uniquingKeysWith: { first, _ in first })
    for (index, node) in tree.nodes.enumerated() where node.kind == .item {
      guard let definition = indices[node.startLine],
        node.startByteColumn == definitions[definition].offset + 1
      else { continue }
      items[index] = definition
    }
  }

  /// The definition that a link's destination means.
  static func definition(of destination: String) -> Int? {
    destination.hasPrefix(scheme) ? Int(destination.dropFirst(scheme.count)) : nil
  }

  /// How many bytes a definition's own line became longer.
  func growth(of definition: FootnoteDefinition) -> Int {
    FootnoteText.markerWidth - (definition.textOffset - definition.offset)
  }

  /// Starts with a character for private use, which no author's address does.
  private static let scheme = "\u{F8FF}footnote:"
  private static let markerWidth = 4

  private static func item(
    _ definition: FootnoteDefinition, in source: NumberedLines, marker: String
  ) -> String {
    let line = Array(source[definition.line].utf8)
    let text = line[definition.textOffset...]
    return String(decoding: line[..<definition.offset], as: UTF8.self) + marker
      + (text.isEmpty ? "" : " " + String(decoding: text, as: UTF8.self))
  }

  /// What makes an item of a line, such that the item is not taken for one of the author's lists.
  private static func marker(for source: NumberedLines) -> String {
    var taken: Set<UInt8> = []
    for line in source.lines {
      let text = line.utf8.drop { $0 == UInt8(ascii: ">") || PipeTableRow.isBlank($0) }
      let rest = text.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if let sign = rest.first { taken.insert(sign) }
    }
    return ["01)", "01.", "+  "].first { marker in
      !marker.utf8.contains { ").+".utf8.contains($0) && taken.contains($0) }
    }
      ?? "01)"
  }

  /// The lines that look like definitions and do not stand in code or raw HTML.
  private static func candidates(in source: NumberedLines, tree: MarkdownTree) -> [FootnoteDefinition] {
    let found = source.lines.enumerated().compactMap {
      $1.utf8.contains(UInt8(ascii: "^")) ? FootnoteDefinition($1, line: source.firstLine + $0) : nil
    }
    guard !found.isEmpty else { return [] }
    var literal: Set<Int> = []
    for node in tree.nodes {
      switch node.kind {
      case .codeBlock, .htmlBlock: literal.formUnion(node.startLine...max(node.startLine, node.endLine))
      default: break
      }
    }
    return found.filter { definition in
      let line = item(definition, in: source, marker: "01)")
      return !literal.contains(definition.line) && MarkdownLimits.deepContainer(Array(line.utf8)) == nil
    }
  }
}
