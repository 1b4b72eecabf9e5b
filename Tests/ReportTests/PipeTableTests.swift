import Testing

@testable import Notebook
@testable import Report

struct PipeTableTests {
  private func fragment(_ markdown: String) -> String { HTMLFragment(result: .prose(markdown)).html }

  /// The rows of all tables in `html` as text: cells between `|`, a header between `!`.
  private func rows(_ markdown: String) -> String {
    var html = fragment(markdown)
    for tag in ["table", "thead", "tbody"] {
      html = html.replacing("<\(tag)>\n", with: "").replacing("</\(tag)>\n", with: "")
    }
    return html.replacing("<th>", with: "!").replacing("<td>", with: "|").replacing("</th>\n", with: "")
      .replacing("</td>\n", with: "").replacing("<tr>\n", with: "").replacing("</tr>", with: "")
  }

  @Test func aTableIsWrittenAsGitHubWritesIt() {
    #expect(
      fragment("| one | two |\n| --- | --- |\n| 1 | *2* |\n| 3 | 4 |\n") == """
        <table>
        <thead>
        <tr>
        <th>one</th>
        <th>two</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td><em>2</em></td>
        </tr>
        <tr>
        <td>3</td>
        <td>4</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test func aTableNeedsNoRows() {
    #expect(
      fragment("|a|\n|-|\n") == "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n")
  }

  @Test func theDelimiterRowAlignsColumns() {
    #expect(
      fragment("a|b|c|d\n:-|:-:|-:|-\n1|2|3|4") == """
        <table>
        <thead>
        <tr>
        <th align="left">a</th>
        <th align="center">b</th>
        <th align="right">c</th>
        <th>d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td align="left">1</td>
        <td align="center">2</td>
        <td align="right">3</td>
        <td>4</td>
        </tr>
        </tbody>
        </table>

        """)
  }

  @Test(arguments: [
    // Outer pipes are optional in each row; cells are trimmed.
    ("a | b\n--|--\n| 1|2 \n 3 | 4|\n", "!a!b\n|1|2\n|3|4\n"),
    ("|a|\n|:-|\n", "<th align=\"left\">a\n"),
    // Escaped pipes, in code too.
    ("|a\\|b|\n|-|\n|`c\\|d` \\| **e\\|f**|\n", "!a|b\n|<code>c|d</code> | <strong>e|f</strong>\n"),
    // A pipe that is not escaped splits code.
    ("|a|b|\n|-|-|\n|`c|d`|\n", "!a!b\n|`c|d`\n"),
    // Rows that are too short are filled, longer ones cut.
    ("|a|b|\n|-|-|\n|1|\n|1|2|3|\n||\n|\n", "!a!b\n|1|\n|1|2\n||\n||\n"),
    // Constructs do not reach from cell to cell.
    ("|*a|b*|\n|-|-|\n|[c|d](e)|\n|<b|>|\n", "!*a!b*\n|[c|d](e)\n|&lt;b|&gt;\n"),
    // Signs that start blocks are text in a cell.
    (
      "|a|\n|-|\n|# b|\n|- c|\n|> d|\n|1. e|\n|---|\n|f #|\n|g \\|\n|<div>|\n",
      "!a\n|# b\n|- c\n|&gt; d\n|1. e\n|---\n|f #\n|g |\n|<div>\n"
    ),
    // A row needs no pipe.
    ("|a|b|\n|-|-|\nc\n", "!a!b\n|c|\n"),
    ("|a|\n|-|\n===\n", "!a\n|===\n"),
    // Links are looked up in the whole document.
    (
      "[l]: /first\n\n|[l]|\n|-|\n|[m][l] [n]|\n\n[n]: /n 'o'\n",
      "!<a href=\"/first\">l</a>\n|<a href=\"/first\">m</a> <a href=\"/n\" title=\"o\">n</a>\n"
    ),
    // Empty and non-ASCII cells.
    ("|ä| |\n|-|-|\n||ü|\n", "!ä!\n||ü\n"),
    ("|a&amp;&copy;|\n|-|\n|\\*b\\*|\n", "!a&amp;©\n|*b*\n"),
    // Line ends of other systems.
    ("|a|\r\n|-|\r\n|b|\r\n\r\nc", "!a\n|b\n<p>c</p>\n"),
  ])
  func rowsAreSplitIntoCells(markdown: String, expected: String) {
    #expect(rows(markdown) == expected)
  }

  @Test(arguments: [
    // The same number of cells.
    "|a|b|\n|-|\n", "|a|\n|-|-|\n", "|\n|-|\n",
    // Nothing but dashes, with colons at the ends, and at least one dash.
    "|a|\n|- -|\n", "|a|\n|:|\n", "|a|\n|-:-|\n", "|a|\n|=|\n", "|a|\n||\n",
    // A header of its own.
    "|-|\n", "|-|\n\n|a|\n",
    // Not in code.
    "    |a|\n    |-|\n", "```\n|a|\n|-|\n```\n", "<div>\n|a|\n|-|\n</div>\n",
    // An underline, a list item.
    "a\n-\n", "a|b\n- | -\n", "# |a|\n|-|\n",
  ])
  func otherTextStaysAsItIs(markdown: String) {
    #expect(fragment(markdown) == MarkdownHTML().html(of: MarkdownTree(parsing: markdown)))
    #expect(!fragment(markdown).contains("<table"))
  }

  @Test(arguments: [
    // A table interrupts a paragraph, which keeps its own lines and marks.
    ("a *b\nc* `d\n  e`\n|f|\n|-|\n", "<p>a <em>b\nc</em> <code>d e</code></p>\n!f\n"),
    ("a\n    # b\n|c|\n|-|\n", "<p>a\n# b</p>\n!c\n"),
    ("[a]: /b\n|[a]|\n|-|\n", "!<a href=\"/b\">a</a>\n"),
    // The first fitting delimiter row counts.
    ("|a|b|\n|-|\n|c|\n|-|\n|d|\n", "<p>|a|b|\n|-|</p>\n!c\n|d\n"),
    ("a\n    |b|\n|-|\n", "<p>a\n|b|\n|-|</p>\n"),
    ("- |a|\n      |-|\n", "<ul>\n<li>|a|\n|-|</li>\n</ul>\n"),
    // A table ends at a blank line or at another block.
    ("|a|\n|-|\n|b|\n\nc\n", "!a\n|b\n<p>c</p>\n"),
    ("|a|\n|-|\n|b|\n> c\n", "!a\n|b\n<blockquote>\n<p>c</p>\n</blockquote>\n"),
    ("|a|\n|-|\n- b\n", "!a\n<ul>\n<li>b</li>\n</ul>\n"),
    ("|a|\n|-|\n# b\n", "!a\n<h1>b</h1>\n"),
    ("|a|\n|-|\n```\nb\n```\n", "!a\n<pre><code>b\n</code></pre>\n"),
    ("|a|\n|-|\n---\nb\n", "!a\n<hr />\n<p>b</p>\n"),
    ("|a|\n|-|\n|b|\n---\n", "!a\n|b\n<hr />\n"),
    ("|a|\n|-|\n***\n", "!a\n<hr />\n"),
    // Tables stand in quotes and lists.
    ("> |a|\n> |-|\n>|b|\n", "<blockquote>\n!a\n|b\n</blockquote>\n"),
    ("- |a|\n  |-|\n  |b|\n", "<ul>\n<li>\n!a\n|b\n</li>\n</ul>\n"),
    ("1. x\n\n   |a|\n   |-|\n", "<ol>\n<li>\n<p>x</p>\n!a\n</li>\n</ol>\n"),
    (
      "> > - x\n> >   |a|\n> >   |-|\n> >   |b|\n",
      "<blockquote>\n<blockquote>\n<ul>\n<li>x\n!a\n|b\n</li>\n</ul>\n</blockquote>\n</blockquote>\n"
    ),
    ("- > |a|\n  > |-|\n", "<ul>\n<li>\n<blockquote>\n!a\n</blockquote>\n</li>\n</ul>\n"),
  ])
  func tablesStandAmongOtherBlocks(markdown: String, expected: String) {
    #expect(rows(markdown) == expected)
  }

  @Test func aPageLetsWideTablesScroll() {
    let options = PageOptions(version: "0", numericVersion: "1")
    let html = HTMLPage(result: .prose("|a|\n|-:|\n"), options: options).html
    #expect(
      html.contains(
        "<div class=\"gb-scroll gb-pipe\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th align=\"right\">a</th>"
      ))
    #expect(html.contains("</table>\n</div>\n</main>"))
    #expect(!html.contains(" style=\""))
  }

  @Test func valuesInCellsHaveTheirPlaces() {
    let text = """
      ---
      title: t
      ---
      é `nn z`
      | ä `nn a` | `nn a` | `x\\|y` `nn b \\| .2f` |
      |---|---|---|
      | | `nn claim: c > 1` | ``nn d:.1%`` |

      > - | `nn e` |
      >   |--------|
      >   | `nn f` | `nn cut` |
      """
    let document = Document(parsing: SourceText(path: "a.md", text: text))
    #expect(
      document.inlines.map {
        "\($0.expression.value)@\($0.expression.position.line):\($0.expression.position.column)"
      }
        == ["z@4:7", "a@5:9", "a@5:18", "b @5:34", "c > 1@7:16", "d@7:30", "e@9:11", "f@11:11"])
    guard case .value(let format?) = document.inlines[3].kind else {
      Issue.record("no format")
      return
    }
    #expect(format.value == ".2f")
    #expect(format.position == SourcePosition(line: 5, column: 39))
  }

  @Test func aFailedClaimInACellIsShownAfterTheTable() {
    let problem = Diagnostic(
      .claim, "no", at: .init(path: "a.md", position: SourcePosition(line: 3, column: 3), line: "x"))
    let result = NotebookResult.make(
      "|a|\n|-|\n|`nn claim: b > 1`|\n\nc\n", failures: ["b > 1": problem], diagnostics: [problem]
    ) { _ in nil }
    #expect(HTMLFragment(result: result).html.contains("</table>\n<div class=\"gb-diagnostic"))
  }

  @Test func figuresAreLinkedFromCells() {
    let figure = Output.figure(FigureOutput(svg: "<svg></svg>", title: "t", description: "d"))
    let result = NotebookResult.make("|[](#fig-b)|\n|-|\n\n```nn plot b\n```\n") { _ in
      (CellResult(outputs: [figure]), DisplayOptions())
    }
    #expect(HTMLFragment(result: result).html.contains("<th><a href=\"#fig-b\">Figure 1</a></th>"))
  }

  @Test func rawHTMLInCellsIsFilteredAndReportedAtItsLine() {
    let document = Document(
      parsing: SourceText(path: "a.md", text: "|a|\n|-|\n|b|\n|<i onclick=x>c</i></table><b>|\n"))
    #expect(
      document.diagnostics.map { "\($0.location.position?.line ?? 0) \($0.code.rawValue)" }
        == ["4 raw-html", "4 raw-html", "4 unclosed-html"])
    let options = PageOptions(version: "0", numericVersion: "1")
    let html = HTMLPage(result: .prose("|a|\n|-|\n|<i onclick=x>c</i></table>|\n"), options: options).html
    #expect(html.contains("<td><i>c</i></td>"))
  }

  @Test(.timeLimit(.minutes(5))) func aLongTableIsReadWhole() {
    let row = "| 1 | `code` | *some* text | [link] |\n"
    let markdown = "| a | b | c | d |\n|---|---|---|---|\n" + String(repeating: row, count: 5_000)
    let lines = SourceText(path: "", text: markdown).lines
    let html = MarkdownHTML().html(of: Prose(parsing: lines).tree)
    #expect(html.components(separatedBy: "<tr>").count == 5_002)
  }

  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      // Columns times rows.
      String(repeating: "|a", count: 20_000) + "\n" + String(repeating: "|-", count: 20_000) + "\n"
        + String(repeating: "x\n", count: 20_000),
      String(repeating: "|`nn a`", count: 3_000) + "\n" + String(repeating: "|-", count: 3_000) + "\n",
      String(repeating: "|a\n|-|-\n", count: 10_000),
      String(repeating: "|a|\n|-|\n\n", count: 10_000),
      "|a|\n|-|\n|" + String(repeating: "`", count: 20_000) + String(repeating: "\\|`", count: 20_000),
      "|a|\n|-|\n" + String(repeating: "|[a](", count: 14_000),
    ])
  func hostileTablesAreRead(markdown: String) {
    let source = SourceText(path: "", text: markdown)
    let document = Document(parsing: source)
    #expect(MarkdownHTML().html(of: document.tree).utf8.count < 10_000_000)
  }
}
