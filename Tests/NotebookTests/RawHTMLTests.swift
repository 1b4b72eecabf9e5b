import Testing

@testable import Notebook

struct RawHTMLTests {
  /// The raw HTML of `markdown` after sanitising, one string for all pieces.
  private func safe(_ markdown: String) -> String {
    let tree = MarkdownTree(parsing: markdown)
    let report = RawHTML.report(on: tree)
    return tree.nodes.indices.compactMap { report.replacements[$0] }.joined(separator: "|")
  }

  private func report(_ markdown: String) -> RawHTML.Report {
    RawHTML.report(on: MarkdownTree(parsing: markdown))
  }

  @Test(arguments: [
    (
      "<div align=center>\n<img src='a.png' alt=\"x\">\n</div>",
      "<div align=\"center\">\n<img src=\"a.png\" alt=\"x\">\n</div>\n"
    ),
    ("<!-- a --><b>x</b><br/>", "<b>x</b><br>\n"),
    ("<a name=\"x\"/>", "<a name=\"x\"></a>\n"),
    ("<ul>\n<li>a\n<li>b\n</ul>", "<ul>\n<li>a\n</li><li>b\n</li></ul>\n"),
    (
      "<table><tr><td>a<td>b<tr><td>c</table>",
      "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>\n"
    ),
    ("<p align=center>a", "<p align=\"center\">a\n</p>"),
    ("<DETAILS OPEN><Summary>a</SUMMARY>b</details>", "<details open><summary>a</summary>b</details>\n"),
    ("<div>a < b &lt; c & d</div>", "<div>a &lt; b &lt; c & d</div>\n"),
    (
      "<div><svg width=1><path d=\"M0\"/></svg></div>",
      "<div><svg width=\"1\"><path d=\"M0\"></path></svg></div>\n"
    ),
  ])
  func keepsWhatIsHarmless(markdown: String, html: String) {
    #expect(safe(markdown) == html)
    #expect(report(markdown).dropped.isEmpty)
    #expect(report(markdown).unclosed.isEmpty)
  }

  @Test(arguments: [
    ("<script>alert(1)</script>", "\n"),
    ("<ScRiPt>\n\n</p>alert(1)</sCript\t>x", "x\n"),
    ("a <script>alert(1)</script> b", "||"),
    ("<div><style>p{}</style>a</div>", "<div>a</div>\n"),
    ("<div><meta http-equiv=refresh content=0><base href=x><link rel=x>a</div>", "<div>a</div>\n"),
    ("<div><iframe src=x>y</iframe><object>y<object>z</object></object><embed>a</div>", "<div>a</div>\n"),
    ("<form action=x><b>a</b></form>", "<b>a</b>\n"),
    ("<div onclick=x ONLOAD='y' style=\"z\" hidden title=t>a</div>", "<div title=\"t\">a</div>\n"),
    ("<div><a href=javascript:x>a</a></div>", "<div><a>a</a></div>\n"),
    ("<div><a href=\" jav&#x61;scr\nipt&colon;x\">a</a></div>", "<div><a>a</a></div>\n"),
    ("<div><a xlink:href='data:text/html,x'>a</a></div>", "<div><a>a</a></div>\n"),
    (
      "<div><img src='data:image/png;base64,AA'></div>", "<div><img src=\"data:image/png;base64,AA\"></div>\n"
    ),
    ("<div class=\"gb-holds\" id=gb-error-1>a</div>", "<div>a</div>\n"),
    ("<div><plaintext>a</div>", "<div>a</div>\n"),
    ("<div></main></div>", "<div></div>\n"),
    ("<div \"=x a<b=c>a</div>", "<div>a</div>\n"),
    ("<div><a title=\"&quot;<script>\">a</a></div>", "<div><a title=\"&quot;&lt;script&gt;\">a</a></div>\n"),
  ])
  func dropsWhatLoadsRunsOrHides(markdown: String, html: String) {
    #expect(safe(markdown) == html)
  }

  @Test func namesWhatItDropsWithItsLine() {
    let report = report(
      "a\n\n<div>\n<script>x</script>\n<i onclick=a>b</i></div>\n\nc\n<meta charset=x> [d](javascript:e)\n")
    #expect(
      report.dropped == [
        .init(line: 4, construct: .element("script")),
        .init(line: 5, construct: .attribute("onclick", element: "i")),
        .init(line: 7, construct: .destination("javascript:e")),
        .init(line: 8, construct: .element("meta")),
      ])
    #expect(report.unsafeLinks.count == 1)
  }

  @Test(arguments: [
    ("<div>\n\na\n\n</div>", nil),
    ("<details>\n<summary>a</summary>\n\n- <b>b</b>\n\n</details>", nil),
    ("<p>\n\na", nil),
    ("- <div>\n\na", RawHTML.Report.Unclosed.Construct.element("div")),
    ("<div>\n\n> </div>\n", .element("div")),
    ("<!-- a\n\nb", .comment),
    ("<?php a\n\nb", .processingInstruction),
    ("<!DOCTYPE a\n\nb", .declaration),
    ("<![CDATA[a\n\nb", .characterData),
    ("<div a=\"b\n\nc", .attribute(element: "div")),
    ("<div a\n\nc", .tag("div")),
    ("<script>\na", .element("script")),
    ("<div><script>\n</pre>\n\n</div>", .element("script")),
    ("<svg>\n\na\n\n</svg>", .element("svg")),
    ("<div><textarea>\n\na\n\n</textarea></div>", .element("textarea")),
    ("a <b>c", .element("b")),
  ])
  func reportsWhatIsNeverClosed(markdown: String, construct: RawHTML.Report.Unclosed.Construct?) {
    #expect(report(markdown).unclosed.first?.construct == construct, "\(report(markdown).unclosed)")
  }

  @Test func leavesOutAStartTagThatCouldHideAResult() {
    #expect(safe("<details><summary>a</summary>\n\nb\n\n<i>c</i>") == "<summary>a</summary>\n|<i>|</i>")
  }

  @Test func takesAUnsafeAddressThroughACombiningMark() {
    #expect(RawHTML.isUnsafe(address: "javascript:\u{301}alert(1)"))
    #expect(RawHTML.isUnsafe(address: "\u{1}java\tscript:a"))
    #expect(!RawHTML.isUnsafe(address: "https://example.com/javascript:"))
  }

  @Test func isLinearOnHostileInput() {
    let depth = 30_000
    let nested =
      String(repeating: "<object><b>", count: depth) + String(repeating: "</i></object>", count: depth)
    let comments = String(repeating: "<!--", count: depth) + String(repeating: "<script ", count: depth)
    var sanitizer = RawHTML.Sanitizer()
    sanitizer.add(nested, line: 1)
    sanitizer.add(comments, line: 2)
    #expect(sanitizer.finish().count == 2)
  }
}
