@testable import Notebook
import Testing

@Suite struct InlineTests {
  private func inlines(_ markdown: String) -> [String] {
    document(markdown).inlines.map { inline in
      let place = inline.expression.position.text
      switch inline.kind {
      case .claim: return "\(place) claim \(inline.expression.value)"
      case .value(let format):
        return "\(place) \(inline.expression.value)"
          + (format.map { " as \($0.position.text) \($0.value)" } ?? "")
      }
    }
  }

  @Test(
    arguments: [
      ("`nn a.b`", "1:5 a.b"), ("`nn a.b:.3f`", "1:5 a.b as 1:9 .3f"),
      ("`nn  a.b | .1%`", "1:6 a.b  as 1:12 .1%"),
      ("`nn claim: a.b < 1`", "1:12 claim a.b < 1"), ("`` nn a ``", "1:7 a"),
      ("# Title `nn a` x\n", "1:13 a"),
      ("é🚀 `nn a`", "1:8 a"), ("x\n y `nn a`\n", "2:8 a"), ("> x\n> `nn a`\n", "2:7 a"),
      ("- x\n\n  `nn a`\n", "3:7 a"), ("Title `nn a`\n===\n", "1:11 a"), ("*x **`nn a`***", "1:10 a"),
      ("[`nn a`](u)", "1:6 a"), ("| a | b |\n|---|---|\n| 1 | `nn a` |\n", "3:11 a"), ("\\``nn a`", "1:7 a"),
      ("`x` `nn a", nil), ("`nn`", nil), ("`nnx a`", nil), ("`\\nn a`", nil), ("<code>nn a</code>", nil),
      ("`nn\na`", "1:5 a"), ("> `nn a <\n>   b` c\n", "1:7 a < b"), ("` `` nn a`", nil),
    ] as [(String, String?)])
  func valuesAndClaimsAreFoundWhereTheyStand(markdown: String, expected: String?) {
    #expect(inlines(markdown) == [expected].compactMap { $0 })
  }

  @Test func severalInOneParagraphHaveTheirOwnPlaces() {
    #expect(
      inlines("`code` `nn a` and `nn a`\nthen ``b ` c`` `nn a`\nand\n`nn a` `nn d`") == [
        "1:12 a", "1:23 a", "2:20 a", "4:5 a", "4:12 d",
      ])
  }

  @Test func theEndOfASpanInTheNextLineHasItsOwnPlace() {
    let text = "```nn numbers a\n```\n> the loss `nn claim: a.last < 1 and\n> b.last < 1` holds\n"
    #expect(problems(text) == ["4:3 unknown-name: no block is named 'b'"])
  }

  @Test(arguments: [
    ("`nn `", "1:5 expression"), ("`nn a <`", "1:8 expression"), ("`nn a.last < 1`", "1:5 expression"),
    ("`nn claim: a.last`", "1:12 expression"), ("`nn a.last:zz`", "1:12 format"),
    ("`nn a.last | .f`", "1:14 format"),
    ("`nn a.lost`", "1:5 unknown-value"), ("`nn b.last`", "1:5 unknown-name"),
    ("`nn a`", "1:5 unknown-value"),
    ("`nn min(a.last)`", "1:9 expression"), ("`nn $x`", "1:5 unknown-parameter"),
    ("`nn foo(a.last)`", "1:5 expression"),
  ])
  func mistakesInTheProseAreReportedAtTheirPlace(text: String, expected: String) {
    let found = plan(text + "\n\n```nn numbers a\n```\n").diagnostics.map {
      "\($0.place) \($0.code.rawValue)"
    }
    #expect(found == [expected])
  }

  @Test(.timeLimit(.minutes(5))) func manySpansInOneLineAreFound() {
    let text = String(repeating: "`a` ", count: 20_000) + "`nn b`"
    #expect(inlines(text) == ["1:80005 b"])
  }

  @Test(.timeLimit(.minutes(5))) func spansThatCannotBeFoundEndTheSearch() {
    let text = String(repeating: "<a b=\"`\">``c` `x``` ", count: 4_000)
    #expect(inlines(text) == [])
  }
}
