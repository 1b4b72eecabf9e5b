import Notebook

/// A block quote that starts with a line such as `[!NOTE]`, as on GitHub.
struct Callout {
  /// What a callout says about its text.
  enum Kind: String, CaseIterable {
    case note, tip, important, warning, caution
  }

  private let kind: Kind
  private let quote: Int
  /// The nodes of the first line, or the whole first paragraph where there is nothing else in it.
  private let marker: [Int]

  /// Recognises the callout in the block quote at `quote`.
  init?(_ quote: Int, in tree: MarkdownTree) {
    guard case .blockQuote = tree.nodes[quote].kind, let paragraph = tree.nodes[quote].children.first,
      case .paragraph = tree.nodes[paragraph].kind
    else { return nil }
    var line = ""
    var marker: [Int] = []
    let children = tree.nodes[paragraph].children
    scan: for child in children {
      marker.append(child)
      switch tree.nodes[child].kind {
      case .text(let text): line += text
      case .softBreak, .lineBreak: break scan
      default: return nil
      }
    }
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    while let last = line.last, blank(last) { line.removeLast() }
    guard line.hasPrefix("[!"), line.hasSuffix("]"),
      let kind = Kind(rawValue: line.dropFirst(2).dropLast().lowercased())
    else { return nil }
    self.kind = kind
    self.quote = quote
    self.marker = marker.count == children.count ? [paragraph] : marker
  }

  /// The quote's tags, and nothing in place of its marker.
  var replacements: [Int: MarkdownHTML.Replacement] {
    let name = kind.rawValue
    let title = name.prefix(1).uppercased() + name.dropFirst()
    var replacements = Dictionary(
      uniqueKeysWithValues: marker.map { ($0, MarkdownHTML.Replacement.html("")) })
    replacements[quote] = .tags(
      open: "<div class=\"gb-callout gb-\(name)\" role=\"note\">\n<p class=\"gb-callout-title\">\(title)</p>",
      close: "</div>")
    return replacements
  }
}
