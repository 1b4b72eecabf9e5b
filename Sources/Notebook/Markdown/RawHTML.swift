/// The raw HTML of a notebook, made safe for a page.
///
/// The balance of start and end tags is judged over all raw HTML of one container (the document, a quote, a
/// list item, a paragraph) in document order: `<details>` in one block and `</details>` in a later one is
/// balanced.
public enum RawHTML {
  /// Examines all raw HTML and all link destinations of a document.
  public static func report(on tree: MarkdownTree) -> Report {
    var report = Report()
    for node in tree.nodes.indices {
      let children = tree.nodes[node].children
      if children.contains(where: { tree.nodes[$0].kind.rawHTML != nil }) {
        examine(children, of: tree, report: &report)
      }
      if case .link(let destination, _) = tree.nodes[node].kind, isUnsafe(address: destination) {
        report.unsafeLinks.insert(node)
        report.dropped.append(.init(line: tree.nodes[node].startLine, construct: .destination(destination)))
      }
    }
    report.dropped.sort { $0.line < $1.line }
    report.unclosed.sort { $0.line < $1.line }
    return report
  }

  /// Examines the children of one node.
  private static func examine(_ children: [Int], of tree: MarkdownTree, report: inout Report) {
    var parts: [Part] = []
    // The position of each piece of raw HTML among the children.
    var positions: [Int] = []
    // cmark gives the paragraph's line for everything in it.
    var lines = 0
    for (position, child) in children.enumerated() {
      let node = tree.nodes[child]
      switch node.kind {
      case .htmlBlock(let html), .html(let html):
        parts.append(.html(html, line: node.startLine + (node.kind.isInline ? lines : 0)))
        positions.append(position)
        lines += html.utf8.count { $0 == UInt8(ascii: "\n") }
      case .softBreak, .lineBreak: lines += 1
      case .text: break
      default: parts.append(.content)
      }
    }
    let (texts, sanitizer) = sanitized(parts)
    for (position, text) in zip(positions, texts) { report.replacements[children[position]] = text }
    for range in sanitizer.removedRanges {
      for position in (positions[range.lowerBound] + 1)..<positions[range.upperBound] {
        report.replacements[children[position]] = ""
      }
    }
    report.dropped += sanitizer.dropped
    report.unclosed += sanitizer.unclosed
  }

  /// A child of a container: raw HTML, or a block or piece of code.
  enum Part {
    case html(String, line: Int)
    case content
  }

  /// The safe form of each piece of raw HTML, and what the first pass found.
  ///
  /// Leaving out a start tag can bring together two tags of which one closes the other, so it is done until
  /// nothing changes; two or three passes are the rule.
  static func sanitized(_ parts: [Part]) -> (texts: [String], sanitizer: Sanitizer) {
    var first = Sanitizer()
    var texts = pass(parts, &first)
    for _ in 0..<10 {
      var remaining = texts[...]
      let next = parts.map { part in
        if case .html(_, let line) = part { Part.html(remaining.removeFirst(), line: line) } else { part }
      }
      var sanitizer = Sanitizer()
      let settled = pass(next, &sanitizer)
      if settled == texts { break }
      texts = settled
    }
    return (texts, first)
  }

  private static func pass(_ parts: [Part], _ sanitizer: inout Sanitizer) -> [String] {
    for part in parts {
      switch part {
      case .html(let html, let line): sanitizer.add(html, line: line)
      case .content: sanitizer.addContent()
      }
    }
    return sanitizer.finish()
  }
}

extension MarkdownTree.Kind {
  /// The raw HTML of a node that is raw HTML.
  fileprivate var rawHTML: String? {
    switch self {
    case .htmlBlock(let html), .html(let html): html
    default: nil
    }
  }
}
