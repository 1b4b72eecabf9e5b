import Notebook
import Testing

@testable import Report

@Suite struct ListingTests {
  @Test func longTextsLoseTheirMiddle() {
    let listing = ListingOutput(title: "Printed", lines: (1...400).map { "<\($0)>" })
    #expect(listing.head.count == 200 && listing.omitted == 150 && listing.tail.first == "<351>")
    #expect(listing.lineCount == 400)
    let html = ListingHTML(listing).html
    #expect(html.contains("<p>Printed, 400 lines</p>"))
    #expect(
      html.contains("&lt;200&gt;\n<span class=\"gb-omitted\">… 150 lines left out …</span>\n&lt;351&gt;\n"))
    #expect(ListingOutput(title: "", lines: Array(repeating: "a", count: 250)).omitted == 0)
  }

  @Test func longLinesAreCut() {
    let listing = ListingOutput(title: "", lines: [String(repeating: "ä", count: 3_000)])
    #expect(listing.head[0].count == 2_001)
  }

  @Test(arguments: [
    (["def f(x):  # y"], ["<span class=\"gb-k\">def</span> f(x):  <span class=\"gb-c\"># y</span>"]),
    (["a1 = 1e-5 + .5j"], ["a1 = <span class=\"gb-n\">1e-5</span> + .<span class=\"gb-n\">5j</span>"]),
    (
      ["s = rb'\\'<' + \"#\""],
      ["s = <span class=\"gb-s\">rb'\\'&lt;'</span> + <span class=\"gb-s\">&quot;#&quot;</span>"]
    ),
    (
      ["\"\"\"a", "", "b\"\"\" if c"],
      [
        "<span class=\"gb-s\">&quot;&quot;&quot;a</span>", "",
        "<span class=\"gb-s\">b&quot;&quot;&quot;</span> <span class=\"gb-k\">if</span> c",
      ]
    ),
    (["'open", "x"], ["<span class=\"gb-s\">'open</span>", "x"]),
    (
      ["#| a: 1", "x", "#| a: 1"],
      [
        "<span class=\"gb-c\">#|</span> <span class=\"gb-k\">a</span>: <span class=\"gb-n\">1</span>", "x",
        "<span class=\"gb-c\">#| a: 1</span>",
      ]
    ),
  ])
  func programsAreColoured(lines: [String], expected: [String]) {
    #expect(PythonHighlighter.html(lines) == expected)
  }
}
