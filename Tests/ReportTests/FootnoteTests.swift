import Testing

@testable import Notebook
@testable import Report

struct FootnoteTests {
  private func fragment(_ markdown: String) -> String { HTMLFragment(result: .prose(markdown)).html }

  /// The HTML with marks as `{number}`, footnotes as `{number: ...}` and links back as `^`.
  private func brief(_ markdown: String) -> String {
    fragment(markdown)
      .replacing(
        /<sup class="footnote-ref"><a href="#fn-(\d+)" id="fnref-[\d-]+" role="doc-noteref">\d+<\/a><\/sup>/
      ) { "{\($0.1)}" }
      .replacing(#/\s?<a href="#fnref-[^>]+>↩\x{FE0E}(<sup>\d+</sup>)?</a>/#) { _ in "^" }
      .replacing(/<li id="fn-(\d+)">\n/) { "{\($0.1): " }
      .replacing(
        "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Footnotes\">\n<ol>\n", with: "--\n"
      )
      .replacing("</ol>\n</section>\n", with: "")
  }

  @Test func aFootnoteLeadsThereAndBack() {
    #expect(
      fragment("a[^x]\n\n[^x]: b *c*\n") == """
        <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup></p>
        <section class="footnotes" role="doc-endnotes" aria-label="Footnotes">
        <ol>
        <li id="fn-1">
        <p>b <em>c</em> <a href="#fnref-1" class="footnote-backref" role="doc-backlink" aria-label="Back to reference 1">↩\u{FE0E}</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test func eachMarkHasALinkBack() {
    let html = fragment("a[^x] b[^x]\n\n[^x]: c\n")
    #expect(html.contains("id=\"fnref-1\"") && html.contains("id=\"fnref-1-2\""))
    #expect(
      html.contains(
        "<a href=\"#fnref-1-2\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"Back to reference 1-2\">↩\u{FE0E}<sup>2</sup></a></p>"
      ))
  }

  @Test(arguments: [
    // Numbers follow the first marks, whatever the labels and wherever the texts.
    (
      "[^b]: B\n\na[^2] b[^b] c[^2]\n\n[^2]: A\n",
      "<p>a{1} b{2} c{1}</p>\n--\n{1: <p>A^^</p>\n</li>\n{2: <p>B^</p>\n</li>\n"
    ),
    // Labels do not heed case.
    ("a[^Ä]\n\n[^ä]: b\n", "<p>a{1}</p>\n--\n{1: <p>b^</p>\n</li>\n"),
    // Without a text, in code, escaped: text.
    (
      "[^a] `[^b]` \\[^b] [^b\\]\n\nc[^b]\n\n[^b]: d\n",
      "<p>[^a] <code>[^b]</code> [^b] [^b]</p>\n<p>c{1}</p>\n--\n{1: <p>d^</p>\n</li>\n"
    ),
    // Next to each other, after a bracket, after an exclamation mark.
    (
      "a[^1][^2] [b][^1] c![^2] [d]\n\n[^1]: e\n[^2]: f\n\n[d]: /d\n",
      "<p>a{1}{2} [b]{1} c!{2} <a href=\"/d\">d</a></p>\n--\n{1: <p>e^^</p>\n</li>\n{2: <p>f^^</p>\n</li>\n"
    ),
    // Inside emphasis, headings, lists and cells.
    (
      "# a[^x]\n\n- *b[^x]*\n\n|c[^y]|\n|-|\n\n[^x]: d\n[^y]: e\n",
      "<h1>a{1}</h1>\n<ul>\n<li><em>b{1}</em></li>\n</ul>\n<table>\n<thead>\n<tr>\n<th>c{2}</th>\n</tr>\n</thead>\n</table>\n--\n{1: <p>d^^</p>\n</li>\n{2: <p>e^</p>\n</li>\n"
    ),
    // An image's words hold no mark.
    (
      "![a[^x]](b)\n\nc[^x]\n\n[^x]: d\n",
      "<p><img src=\"b\" alt=\"a[^x]\" /></p>\n<p>c{1}</p>\n--\n{1: <p>d^</p>\n</li>\n"
    ),
    // Paragraphs, code and lists, indented by four columns; lazy lines.
    (
      "a[^x]\n\n[^x]: b\nlazy\n\n    c\n\n        d\n\n    - e\n\nf\n",
      "<p>a{1}</p>\n<p>f</p>\n--\n{1: <p>b\nlazy</p>\n<p>c</p>\n<pre><code>d\n</code></pre>\n<ul>\n<li>e</li>\n</ul>\n<p>^</p>\n</li>\n"
    ),
    ("a[^x]\n\n[^x]:\n    b\n", "<p>a{1}</p>\n--\n{1: <p>b^</p>\n</li>\n"),
    ("a[^x]\n\n[^x]:\n\nb\n", "<p>a{1}</p>\n<p>b</p>\n--\n{1: <p>^</p>\n</li>\n"),
    // A text interrupts a paragraph and ends where another one starts.
    ("a[^x] b[^y]\n[^x]: c\n[^y]: d\n", "<p>a{1} b{2}</p>\n--\n{1: <p>c^</p>\n</li>\n{2: <p>d^</p>\n</li>\n"),
    // In quotes and between lists, which stay as they are.
    ("> a[^x]\n>\n> [^x]: b\n", "<blockquote>\n<p>a{1}</p>\n</blockquote>\n--\n{1: <p>b^</p>\n</li>\n"),
    (
      "1) a[^x]\n2) b\n\n[^x]: c\n\n1. d\n",
      "<ol>\n<li>a{1}</li>\n<li>b</li>\n</ol>\n<ol>\n<li>d</li>\n</ol>\n--\n{1: <p>c^</p>\n</li>\n"
    ),
    (
      "- a[^x]\n\n[^x]: c\n\n- d\n",
      "<ul>\n<li>a{1}</li>\n</ul>\n<ul>\n<li>d</li>\n</ul>\n--\n{1: <p>c^</p>\n</li>\n"
    ),
    // Marks in footnotes come after those in the text.
    (
      "a[^x] b[^z]\n\n[^x]: c[^y]\n[^y]: d[^x]\n[^z]: e\n",
      "<p>a{1} b{2}</p>\n--\n{1: <p>c{3}^^</p>\n</li>\n{2: <p>e^</p>\n</li>\n{3: <p>d{1}^</p>\n</li>\n"
    ),
    // What nothing in the text refers to is left out, with what only it refers to; of two, the first counts.
    ("a[^x]\n\n[^x]: b\n[^x]: c\n[^y]: d[^z]\n[^z]: e\n", "<p>a{1}</p>\n--\n{1: <p>b^</p>\n</li>\n"),
    ("[^x]: a[^x]\n", ""),
    // A table in a footnote, in its first line too.
    (
      "a[^x]\n\n[^x]: |b|\n    |-|\n    |c|\n",
      "<p>a{1}</p>\n--\n{1: <table>\n<thead>\n<tr>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</td>\n</tr>\n</tbody>\n</table>\n<p>^</p>\n</li>\n"
    ),
  ])
  func footnotesAreReadAsOnGitHub(markdown: String, expected: String) {
    #expect(brief(markdown) == expected)
  }

  @Test(arguments: [
    "[^x]\n", "[^x] [^]: a\n", "[^]: a\n", "[^a b]: c\n", "```\n[^x]: a\n```\n\n[^x]\n",
    "    [^x]: a\n\n[^x]\n", "<pre>\n[^x]: a\n</pre>\n\n[^x]\n", "a\n      [^x]: b\n\n[^x]\n",
    "[^x](/a)\n", "[x]: /a\n\n[^x]\n",
  ])
  func otherTextStaysAsItIs(markdown: String) {
    #expect(fragment(markdown) == MarkdownHTML().html(of: MarkdownTree(parsing: markdown)))
  }

  @Test func aFootnoteThatStandsOnNoPageIsReported() {
    let text = "---\nseed: 1\n---\na[^x]\n\n[^x]: b\n> [^É]: c\n\n[^x]: d\n"
    let diagnostics = Document(parsing: SourceText(path: "a.md", text: text)).diagnostics
    #expect(
      diagnostics.map { "\($0.location.prefix) \($0.severity.rawValue) \($0.message)" } == [
        "a.md:7:3 warning the footnote [^É] is left out, since nothing refers to it",
        "a.md:9:1 warning the footnote [^x] is left out, since it is defined before",
      ])
    #expect(diagnostics.last?.notes.first?.location.position == SourcePosition(line: 6, column: 1))
  }

  @Test func valuesAndBlocksInFootnotesHaveTheirPlaces() {
    let text = """
      a[^x] `nn a`

      [^x]: ä `nn b` and | pipes
      lazy `nn c`

          `nn d`

          ```nn data moons
          kind: moons
          ```
      > [^longer label]: no
      > [^longer]: | `nn e` |
      >     |--|
      >     | `nn f` |

      b[^longer]
      """
    let document = Document(parsing: SourceText(path: "a.md", text: text))
    #expect(
      document.inlines.map {
        "\($0.expression.value)@\($0.expression.position.line):\($0.expression.position.column)"
      }
        == ["a@1:11", "b@3:13", "c@4:10", "d@6:9", "e@12:20", "f@14:13"])
    #expect(document.cells.map { "\($0.source.verb.value)@\($0.source.verb.position.column)" } == ["data@11"])
    #expect(document.cells.first?.source.bodyIndents == [4])
  }

  @Test func idsAreUniqueOnAPage() {
    let options = PageOptions(version: "0", numericVersion: "1")
    let html = HTMLPage(result: .prose("## fn-1\n\n## fnref-1\n\na[^x]\n\n[^x]: b\n"), options: options).html
    let ids = html.matches(of: #/\sid="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("fn-1-1"))
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      String(repeating: "[^a]: > ", count: 10_000) + "\n\n[^a]\n",
      "[^a]: " + String(repeating: "> ", count: 30_000) + "\n\n[^a]\n",
      (0..<3_000).map { "a[^\($0)]\n\n[^\($0)]: b[^\($0 + 1)]\n\n" }.joined(),
      String(repeating: "[^a]", count: 7_000) + "\n\n[^a]: b\n",
      String(repeating: "[^a]: b\n", count: 10_000) + "\n[^a]\n",
      "a\n" + String(repeating: "     [^a]: b\n", count: 10_000) + "\n[^a]\n",
      String(repeating: "[^a]: b\n    ", count: 3_000),
      "[^" + String(repeating: "x", count: 100_000) + "]: a\n",
    ])
  func hostileFootnotesAreRead(markdown: String) {
    let source = SourceText(path: "", text: markdown)
    let document = Document(parsing: source)
    #expect(MarkdownHTML().html(of: document.tree).utf8.count < 10_000_000)
  }
}
