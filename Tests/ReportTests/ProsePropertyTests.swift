import Tensor
import Testing

@testable import Notebook
@testable import Report

/// What holds for every text, tried on random ones.
struct ProsePropertyTests {
  private static let pieces = [
    "a", "|", "|", "|", "-", "--", ":", "|-|", "|-|-|", "\\", "`", "*", "[", "]", "[^x]", "[^y]", "[^x]: ",
    "[^y]:",
    "\n", "\n", "\n\n", "    ", " ", "  ", "\t", "> ", "- ", "1. ", "1) ", "+ ", "# ", "---\n", "===\n",
    "```\n", "<div>\n",
    "<b>", "![", "](c)", "[l]", "[l]: /u\n", "é", "`nn v`", "~~~nn data d\n", "\r\n", "<!--", "-->", "**",
    "]:",
    "|a|\n|-|\n", "|b|c\n|-|:-:|\n|",
  ]

  private func text(_ random: inout RandomStream) -> String {
    (0..<(1 + Int(random.next() % 40))).map { _ in
      ProsePropertyTests.pieces[Int(random.next() % UInt64(ProsePropertyTests.pieces.count))]
    }.joined()
  }

  @Test func everyTextGivesASoundTree() {
    var random = RandomStream(seed: 1, name: "prose")
    for _ in 0..<2_000 {
      let markdown = text(&random)
      let lines = SourceText(path: "", text: markdown).lines
      let prose = Prose(parsing: lines)
      let plain = NumberedLines(lines: lines, firstLine: 1).tree(with: [])
      let html = HTMLFragment(result: .prose(markdown)).html
      if prose.footnotes.isEmpty, !html.contains("<table>") {
        #expect(prose.tree.nodes.map(\.kind) == plain.nodes.map(\.kind), "\(markdown.debugDescription)")
      }
      // Nothing of the second text or of the items shows.
      #expect(!html.contains("\u{F8FF}") && !html.contains("01"), "\(markdown.debugDescription)")
      for (index, node) in prose.tree.nodes.enumerated() {
        #expect(
          node.parent.map { $0 < index && prose.tree.nodes[$0].children.contains(index) } ?? (index == 0))
        #expect(node.children.allSatisfy { prose.tree.nodes[$0].parent == index })
        #expect(node.startLine >= 1 && node.startLine <= lines.count + 1, "\(markdown.debugDescription)")
      }
      let ids = html.matches(of: #/\sid="([^"]+)"/#).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(markdown.debugDescription)")
      for name in ["table", "tr", "td", "section", "li", "sup"] {
        let opened =
          html.components(separatedBy: "<\(name)>").count + html.components(separatedBy: "<\(name) ").count
        #expect(
          opened - 1 == html.components(separatedBy: "</\(name)>").count, "\(markdown.debugDescription)")
      }
    }
  }

  @Test func everyDocumentKeepsItsPlacesInTheFile() {
    var random = RandomStream(seed: 2, name: "prose")
    for _ in 0..<1_000 {
      let source = SourceText(path: "", text: text(&random))
      for inline in Document(parsing: source).inlines {
        let place = inline.expression.position
        let line = Array(source.line(place.line) ?? "")
        #expect(
          place.column <= line.count && line[place.column - 1] == "v",
          "\(source.text.debugDescription) \(place)")
      }
    }
  }
}
