import Foundation
import Testing

@testable import Notebook
@testable import Report

struct CommonMarkTests {
  private struct Example: Decodable {
    let markdown: String
    let html: String
    let example: Int
  }

  @Test func writesEveryExampleOfTheSpecificationByteForByte() throws {
    let package = URL(filePath: #filePath).appending(path: "../../..").standardized
    let file = package.appending(path: "../shared/commonmark/spec-0.30.json").standardized
    guard let data = try? Data(contentsOf: file) else {
      print(
        "skipped: the specification's examples are not at \(file.path()); own examples cover every construct")
      return
    }
    let examples = try JSONDecoder().decode([Example].self, from: data)
    #expect(examples.count == 652)
    for example in examples {
      let html = HTMLFragment(result: .prose(example.markdown)).html
      #expect(html == example.html, "example \(example.example)")
    }
  }

  @Test(arguments: [
    (
      "a *b* **c** `d<` e\nf  \ng\\\nh",
      "<p>a <em>b</em> <strong>c</strong> <code>d&lt;</code> e\nf<br />\ng<br />\nh</p>\n"
    ),
    ("# One #\n\nTwo\n---\n", "<h1>One</h1>\n<h2>Two</h2>\n"),
    ("> a\n> > b\n", "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n"),
    ("- a\n- b\n  - c\n", "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n"),
    ("- a\n\n- b\n", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
    ("3. a\n4.\n", "<ol start=\"3\">\n<li>a</li>\n<li></li>\n</ol>\n"),
    ("1) a\n", "<ol>\n<li>a</li>\n</ol>\n"),
    (
      "```swift x\na < b\n```\n\n    c\n",
      "<pre><code class=\"language-swift\">a &lt; b\n</code></pre>\n<pre><code>c\n</code></pre>\n"
    ),
    ("***\n", "<hr />\n"),
    ("<div a='b'>\n*c*\n</div>\n\nd <b>e</b>\n", "<div a='b'>\n*c*\n</div>\n<p>d <b>e</b></p>\n"),
    ("[a](/b?c=d&e=ä%20' \"t<\")", "<p><a href=\"/b?c=d&amp;e=%C3%A4%20&#x27;\" title=\"t&lt;\">a</a></p>\n"),
    ("[a](<b [c] \\\\>)", "<p><a href=\"b%20%5Bc%5D%20%5C\">a</a></p>\n"),
    ("![a *b* `c` [d](e)\nf](g \"h\")", "<p><img src=\"g\" alt=\"a b c d f\" title=\"h\" /></p>\n"),
    ("\"&amp;\"", "<p>&quot;&amp;&quot;</p>\n"),
  ])
  func writesEachConstruct(markdown: String, html: String) {
    #expect(HTMLFragment(result: .prose(markdown)).html == html)
  }

  @Test func replacesNodesAndAddsAfterBlocks() {
    let tree = MarkdownTree(parsing: "a `b` c\n\n> d\n")
    var writer = MarkdownHTML()
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .code: writer.replacements[index] = .html("<i>x</i>")
      case .blockQuote:
        writer.replacements[index] = .tags(open: "<aside>", close: "</aside>")
        writer.additions[index] = "<hr>"
      default: break
      }
    }
    #expect(writer.html(of: tree) == "<p>a <i>x</i> c</p>\n<aside>\n<p>d</p>\n</aside>\n<hr>\n")
  }

  @Test func survivesDeepNesting() {
    var nodes = [
      MarkdownTree.Node(
        kind: .document, parent: nil, children: [1], startLine: 1, startByteColumn: 1, endLine: 1)
    ]
    for index in 1...100_000 {
      nodes.append(
        .init(
          kind: .emphasis, parent: index - 1, children: index < 100_000 ? [index + 1] : [], startLine: 1,
          startByteColumn: 1, endLine: 1))
    }
    #expect(MarkdownHTML().html(of: MarkdownTree(nodes: nodes)).hasPrefix("<em><em>"))
  }
}
