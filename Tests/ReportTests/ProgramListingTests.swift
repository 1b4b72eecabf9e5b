import Notebook
import Testing

@testable import Report

@Suite struct ProgramListingTests {
  private let program = ProgramOutput(
    title: "asked",
    lines: [
      .init("d = '''<", number: 9, sign: .explained, remarks: [.init(.formula, "d = ∂L/∂z")]),
      .init("a''' + b", number: 10, origin: .removed, sign: .wrong),
      .init("b''' - b", number: nil, origin: .added, remarks: [.init(.error, "(wrong sign): 'd' < 0.")]),
      .init("g = 2 * d", number: 11, sign: .scaled, remarks: [.init(.warning, "twice")]),
      .init("x", number: 12, origin: .removed), .init("", number: 13),
    ])

  @Test func everySignHasAGlyphATitleAndWordsForThoseWhoDoNotSeeIt() {
    let rows = ProgramHTML(program).html.split(separator: "\n")
    let explained =
      "<span class=\"gb-sign\" title=\"explained\"><span aria-hidden=\"true\">✓</span><span class=\"gb-sr\">explained: "
    #expect(rows.contains { $0.hasPrefix("<div class=\"gb-row gb-is-explained\">" + explained) })
    #expect(
      rows.contains { $0.hasPrefix("<div class=\"gb-row gb-is-wrong gb-removed\">") && $0.contains(">✗<") })
    #expect(rows.contains { $0.hasPrefix("<div class=\"gb-row gb-is-scaled\">") && $0.contains(">∝<") })
    #expect(
      rows.contains {
        $0.hasPrefix("<div class=\"gb-row gb-added\">") && $0.contains("title=\"with the repairs\"")
      })
    #expect(rows.contains { $0.hasPrefix("<div class=\"gb-row gb-removed\">") && $0.contains(">−<") })
    #expect(rows.last { $0.contains("gb-legend") }?.contains("</span> wrong</span>") == true)
    #expect(!ProgramHTML(ProgramOutput(title: "", lines: [.init("x", number: 1)])).html.contains("gb-legend"))
  }

  @Test func remarksStandBeneathTheirLinesAndFormulasBeside() {
    let html = ProgramHTML(program).html
    #expect(html.contains("</code><span class=\"gb-formula\">d = ∂L/∂z</span></div></div>\n"))
    #expect(
      html.contains(
        "</div>\n<div class=\"gb-row\"><p class=\"gb-remark gb-error\"><strong>Wrong</strong> (wrong sign): 'd' &lt; 0.</p>"
      ))
  }

  @Test func eachOfTheTwoProgramsIsColouredAsAWhole() {
    let html = ProgramHTML(program).html
    #expect(html.contains("<code><span class=\"gb-s\">a'''</span> + b</code>"))
    #expect(html.contains("<code><span class=\"gb-s\">b'''</span> - b</code>"))
    #expect(html.contains("<span class=\"gb-ln\" aria-hidden=\"true\"> 9</span>"))
  }

  @Test func textsNameCodeBetweenBackticks() {
    func html(_ text: String) -> String {
      let result = CellResult(outputs: [.text(text)])
      return HTMLFragment(
        result: .make("```nn script a\n```\n") { _ in (result, DisplayOptions()) }
      ).html
    }
    #expect(html("The step of `w < 1` is wrong.").contains("of <code>w &lt; 1</code> is wrong."))
    #expect(html("A ` alone").contains("<p class=\"gb-text\">A ` alone</p>"))
  }

  @Test func aFoldedFigureStandsBehindItsWords() {
    let figure = FigureOutput(svg: "<svg></svg>", title: "t", description: "d", fold: "More < less")
    let result = CellResult(outputs: [
      .figure(figure), .table(TableOutput(columns: [], rows: [], title: "rows")),
    ])
    let html = HTMLFragment(result: .make("```nn script a\n```\n") { _ in (result, DisplayOptions()) }).html
    #expect(
      html.contains(
        "<details class=\"gb-more\"><summary>More &lt; less</summary>\n<figure class=\"gb-figure\">"))
    #expect(html.contains("</figure>\n</details>\n"))
    #expect(html.contains("<figcaption><span class=\"gb-number\">Table 1.</span> rows</figcaption>"))
  }

  @Test func machinesGetTheLinesToo() {
    let result = CellResult(outputs: [.program(program)])
    let json = JSONReport(
      result: .make("```nn gradcheck a\n```\n") { _ in (result, DisplayOptions()) }, version: "1",
      numericVersion: "1"
    ).text
    #expect(json.contains("\"kind\": \"program\""))
    #expect(json.contains("\"origin\": \"added\"") && json.contains("\"sign\": \"scaled\""))
    #expect(json.contains("\"kind\": \"formula\""))
  }
}
