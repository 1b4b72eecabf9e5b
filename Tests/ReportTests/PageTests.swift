import Testing

@testable import Notebook
@testable import Report

struct PageTests {
  private func page(_ result: NotebookResult) -> String {
    HTMLPage(result: result, options: PageOptions(version: "0.1.0", numericVersion: "1")).html
  }

  private func body(_ markdown: String) -> String {
    let html = page(.prose(markdown))
    guard let start = html.range(of: "<main id=\"gb-top\">\n"), let end = html.range(of: "</main>") else {
      return ""
    }
    return String(html[start.upperBound..<end.lowerBound])
  }

  @Test func nothingAnAuthorOrAnErrorSaysBecomesMarkup() {
    let attack = "\"><script>alert(1)</script>&"
    var front = FrontMatter()
    front.title = attack
    front.description = attack
    front.author = attack
    front.language = attack
    front.parameters = [(attack, attack)]
    let location = Diagnostic.Location(
      path: attack, position: SourcePosition(line: 1, column: 1), line: attack)
    let problem = Diagnostic(
      .yaml, attack, at: location, help: attack, notes: [Diagnostic.Note(attack, at: location)])
    let table = TableOutput(columns: [.init(attack)], rows: [[attack]])
    let result = NotebookResult.make(
      "# \(attack)\n\n`nn x`\n\n```nn \(attack) \(attack)\n\(attack): '\(attack)' # \(attack)\n```\n\n```\\nn \(attack)\n\(attack)\n```\n",
      front: front, values: ["x": attack], diagnostics: [problem]
    ) { _ in
      var display = DisplayOptions()
      display.caption = attack
      display.alternative = attack
      display.label = attack
      return (
        CellResult(
          outputs: [
            .figure(FigureOutput(svg: "<svg></svg>", title: attack, description: attack, data: [table])),
            .table(table), .text(attack),
            .findings([Finding(statement: attack, holds: false, detail: attack)]),
          ], diagnostics: [problem]), display
      )
    }
    #expect(!page(result).contains("<script"))
    #expect(
      !HTMLFragment(result: .make("`nn x`", values: ["x": attack]) { _ in nil }).html.contains("<script"))
    let index = IndexPage(
      title: attack,
      entries: [.init(address: attack, title: attack, description: attack, errors: 1, figures: 0)],
      version: attack)
    #expect(!index.html.contains("<script"))
  }

  @Test func rawHTMLIsFilteredUnlessAllowed() {
    let result = NotebookResult.prose("<div onclick=x>a</div>\n\nb [c](javascript:d)")
    #expect(page(result).contains("<div>a</div>\n<p>b <span>c</span></p>"))
    var options = PageOptions(version: "0.1.0", numericVersion: "1")
    options.allowsRawHTML = true
    #expect(HTMLPage(result: result, options: options).html.contains("<div onclick=x>a</div>"))
    #expect(HTMLFragment(result: result).html.contains("<div onclick=x>a</div>"))
  }

  @Test func thePolicyAllowsTheOneStylesheetAndNothingElse() {
    let html = page(.prose("a"))
    let hash = Base64.text(SHA256.hash(Array(Stylesheet.text.utf8)))
    #expect(html.contains("<style>\(Stylesheet.text)</style>"))
    #expect(html.contains("style-src 'sha256-\(hash)'"))
    #expect(html.contains("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\""))
    #expect(!html.contains(" style=\""))
    #expect(!html.contains("http://"))
    #expect(!html.contains("https://"))
    #expect(Stylesheet.text.utf8.count < 20_000)
  }

  @Test(arguments: [
    ("Hello, World!", "hello-world"), ("a  b - c_d", "a--b---c_d"), ("Größe `x`", "größe-x"),
    ("1.2 Rate", "12-rate"),
    ("!?", "section"),
  ])
  func headingsGetTheIdsThatGitHubGives(text: String, slug: String) {
    let tree = MarkdownTree(parsing: "## \(text)\n")
    let headings = Headings(tree, taken: [], text: { tree.plainText(of: $0) })
    #expect(headings.entries.map(\.id) == [slug])
  }

  @Test func idsAreUnique() {
    let tree = MarkdownTree(parsing: "# a\n# a\n# a-1\n# fig-x\n")
    let headings = Headings(tree, taken: ["fig-x"], text: { tree.plainText(of: $0) })
    #expect(headings.entries.map(\.id) == ["a", "a-1", "a-1-1", "fig-x-1"])
  }

  @Test func figuresAndTablesAreNumberedAndLinked() {
    let figure = Output.figure(FigureOutput(svg: "<svg></svg>", title: "t", description: "d"))
    let table = Output.table(TableOutput(columns: [], rows: []))
    let result = NotebookResult.make(
      "[](#fig-b) [see](#fig-b) [](#tbl-a) [](#fig-fig) [](#nothing)\n\n```nn plot a\n```\n\n```nn plot b\n```\n\n```nn plot\n```\n"
    ) { name in
      var display = DisplayOptions()
      if name == "plot" { display.label = "fig-fig" }
      return (CellResult(outputs: [figure, table, figure]), display)
    }
    let html = page(result)
    #expect(
      html.contains(
        "<a href=\"#fig-b\">Figure 3</a> <a href=\"#fig-b\">see</a> <a href=\"#tbl-a\">Table 1</a> "
          + "<a href=\"#fig-fig\">Figure 5</a> <a href=\"#nothing\"></a>"))
    for id in ["fig-a", "fig-a-2", "fig-b", "fig-b-2", "tbl-a", "tbl-b", "fig-fig"] {
      #expect(html.contains("id=\"\(id)\""))
    }
  }

  @Test func aLeadingBackslashShowsABlockAndRunsNothing() {
    let markdown = "`\\nn a.b` `\\nnx`\n\n```\\nn data x\nkind: moons\n```\n"
    #expect(
      HTMLFragment(result: .prose(markdown)).html
        == "<p><code>nn a.b</code> <code>\\nnx</code></p>\n<pre><code class=\"language-nn\">kind: moons\n</code></pre>\n"
    )
    #expect(body(markdown).contains("<p><code>nn data x</code></p>"))
  }

  @Test(arguments: [
    (
      "> [!NOTE]\n> a\n",
      "<div class=\"gb-callout gb-note\" role=\"note\">\n<p class=\"gb-callout-title\">Note</p>\n<p>a</p>\n</div>\n"
    ),
    (
      "> [!tip]\n>\n> - a\n",
      "<div class=\"gb-callout gb-tip\" role=\"note\">\n<p class=\"gb-callout-title\">Tip</p>\n<ul>\n<li>a</li>\n</ul>\n</div>\n"
    ),
    ("> [!NOTE] a\n", "<blockquote>\n<p>[!NOTE] a</p>\n</blockquote>\n"),
    ("> [!OTHER]\n> a\n", "<blockquote>\n<p>[!OTHER]\na</p>\n</blockquote>\n"),
    ("> *[!NOTE]*\n> a\n", "<blockquote>\n<p><em>[!NOTE]</em>\na</p>\n</blockquote>\n"),
  ])
  func calloutsAreMarkedQuotes(markdown: String, html: String) {
    #expect(HTMLFragment(result: .prose(markdown)).html == html)
  }

  @Test(arguments: [
    ("kind: moons", "<span class=\"gb-k\">kind</span>: moons"),
    ("- a.b < 0.2 # c", "- a.b &lt; <span class=\"gb-n\">0.2</span> <span class=\"gb-c\"># c</span>"),
    (
      "o: {rate: $r, n: -1e-3}",
      "<span class=\"gb-k\">o</span>: {<span class=\"gb-k\">rate</span>: <span class=\"gb-p\">$r</span>, <span class=\"gb-k\">n</span>: <span class=\"gb-n\">-1e-3</span>}"
    ),
    (
      "a: \"x # \\\" y\" b#c",
      "<span class=\"gb-k\">a</span>: <span class=\"gb-s\">&quot;x # \\&quot; y&quot;</span> b#c"
    ),
    ("'open", "<span class=\"gb-s\">'open</span>"),
    ("\"k\": 1-2", "<span class=\"gb-k\">&quot;k&quot;</span>: <span class=\"gb-n\">1-2</span>"),
  ])
  func sourcesAreColouredLightly(line: String, html: String) {
    #expect(YAMLHighlighter.html(line) == html)
  }

  @Test func imagesAreEmbeddedLinkedOrNamed() {
    func image(_ destination: String, isLinked: Bool = false) -> String {
      ImageHTML(destination: destination, title: "", text: "a<b", isLinked: isLinked) {
        $0 == "x.png" ? "data:image/png;base64,AA" : nil
      }.html
    }
    #expect(image("x.png") == "<img src=\"data:image/png;base64,AA\" alt=\"a&lt;b\" />")
    #expect(image("https://e.org/x") == "<a class=\"gb-image\" href=\"https://e.org/x\">a&lt;b</a>")
    #expect(image("https://e.org/x", isLinked: true) == "<span class=\"gb-image\">a&lt;b</span>")
    #expect(image("y.png") == "<span class=\"gb-image gb-missing\">a&lt;b</span>")
    #expect(image("javascript:x") == "<span class=\"gb-image gb-missing\">a&lt;b</span>")
  }

  @Test func aTitleThatIsTheFirstHeadingIsSaidOnce() {
    let html = page(.prose("# A *b*\n\nc\n"))
    #expect(html.contains("<title>A b</title>"))
    #expect(html.contains("<h1>A <em>b</em></h1>"))
    #expect(html.components(separatedBy: "<h1").count == 2)
    #expect(page(.prose("a\n")).contains("<h1>demo</h1>"))
    #expect(!page(.prose("a\n\n# b\n")).contains("<h1>"))
  }

  @Test func theContentsListSectionsAndSubsections() {
    let tree = MarkdownTree(parsing: "### z\n## a\n### b\n### c\n## d\n> ## e\n")
    let contents = TableOfContents(Headings(tree, taken: [], text: { tree.plainText(of: $0) }).entries)
    #expect(
      contents.html.replacing("\n", with: "")
        == "<ul><li><a href=\"#z\">z</a></li><li><a href=\"#a\">a</a><ul><li><a href=\"#b\">b</a></li>"
        + "<li><a href=\"#c\">c</a></li></ul></li><li><a href=\"#d\">d</a></li></ul>")
  }

  @Test func anErrorOutsideBlocksStandsAfterItsParagraph() {
    let problem = Diagnostic(
      .rawHTML, "gone", at: .init(path: "a.md", position: SourcePosition(line: 3, column: 1), line: "c"))
    let html = page(.prose("a\n\nc\n\nd\n", diagnostics: [problem]))
    #expect(html.contains("<p>c</p>\n<div class=\"gb-diagnostic gb-error\" id=\"gb-error-1\">"))
    #expect(html.contains("<p>This notebook has an error.</p>"))
    #expect(html.contains("<a href=\"#gb-error-1\">line 3: gone</a>"))
  }

  @Test(.timeLimit(.minutes(5))) func thousandsOfEqualHeadingsGetIdsOfTheirOwn() {
    let tree = MarkdownTree(parsing: String(repeating: "# a\n", count: 20_000))
    let ids = Headings(tree, taken: ["a-1"]) { _ in "a" }.entries.map(\.id)
    #expect(ids.prefix(3) == ["a", "a-2", "a-3"])
    #expect(Set(ids).count == 20_000)
  }
}
