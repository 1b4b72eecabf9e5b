@testable import Notebook
import Testing

@Suite struct CellTests {
  private func cells(_ markdown: String) -> [String] {
    document(markdown).cells.map { _, cell in
      "\(cell.verb.position.text) \(cell.verb.value) \(cell.name?.position.text ?? "-") \(cell.name?.value ?? "-")"
    }
  }

  @Test(arguments: [
    ("```nn train slow\n```\n", "1:7 train 1:13 slow"),
    ("~~~~  nn   train  slow  \n~~~~\n", "1:12 train 1:19 slow"),
    ("> ```nn plot\n> ```\n", "1:9 plot - -"), ("- a\n\n  ```nn plot p\n  ```\n", "3:9 plot 3:14 p"),
    ("1. > ```nn plot\n   > ```\n", "1:12 plot - -"), ("   ```nn plot\n   ```\n", "1:10 plot - -"),
    ("é\n\n```nn plot étude\n```\n", "3:7 plot 3:12 étude"),
  ])
  func fencesAreFoundWithTheirWords(markdown: String, expected: String) {
    #expect(cells(markdown) == [expected])
    #expect(document(markdown).diagnostics == [])
  }

  @Test(arguments: [
    "```\\nn train\n```\n", "```nnx\n```\n", "```python\nnn\n```\n", "    nn train\n", "`nn` text\n",
    "```NN data\n```\n",
  ])
  func otherCodeIsCode(markdown: String) {
    #expect(cells(markdown) == [])
    #expect(problems(markdown) == [])
  }

  @Test func bodiesKnowWhereTheirLinesStand() {
    let cell = document("> - ```nn plot\n>   a: 1\n>\n>     b: 2\n>   ```\n").cells[0].source
    #expect(cell.body == "a: 1\n\n  b: 2\n" && cell.bodyLine == 2)
    #expect(cell.bodyIndents[0] == 4 && cell.bodyIndents[2] == 4)
  }

  @Test(arguments: [
    ("```nn\n```\n", "1:4 unknown-verb: no verb after 'nn'"),
    ("```nn train 2fast\n```\n", "1:13 bad-name: '2fast' is not a name"),
    ("```nn train a.b\n```\n", "1:13 bad-name: 'a.b' is not a name"),
    ("```nn numbers a b\n```\n", "1:17 bad-name: found 'b' after the name, expected the end of the line"),
    ("```nn nubmers a\n```\n", "1:7 unknown-verb: unknown verb 'nubmers'"),
    ("```nn numbers\n```\n", "1:7 missing-name: 'nn numbers' has no name, so nothing can refer to it"),
    (
      "text\n\n```nn numbers a\n",
      "3:1 unclosed-fence: code block is never closed, so everything after it is code"
    ),
    (
      "```nn numbers a\n~~~\n",
      "1:1 unclosed-fence: code block is never closed, so everything after it is code"
    ),
    (
      "````python\nx\n```\n", "1:1 unclosed-fence: code block is never closed, so everything after it is code"
    ),
    (
      "> ```nn numbers a\n\ntext\n",
      "1:3 unclosed-fence: code block is never closed, so everything after it is code"
    ),
    ("```nn numbers a\n", "1:1 unclosed-fence: code block is never closed, so everything after it is code"),
  ])
  func mistakesInTheFirstLineAreReportedAtTheirPlace(markdown: String, expected: String) {
    #expect(problems(markdown) == [expected])
  }

  @Test func aFragmentMayLeaveAFenceOpen() {
    var options = DocumentOptions()
    options.isFragment = true
    func severities(_ text: String) -> [Diagnostic.Severity] {
      Document(parsing: SourceText(path: "-", text: text), options: options).diagnostics.map(\.severity)
    }
    #expect(severities("```python\nx\n") == [.warning])
    #expect(severities("```nn numbers a\n") == [.error])
    #expect(severities("```python\n```nn numbers a\n") == [.error])
  }

  @Test func lineEndsOfOtherSystemsChangeNothing() {
    let text = "# T\n\n```nn numbers a\ncurve: x\n```\n\n`nn b`\n"
    #expect(problems(text.replacing("\n", with: "\r\n")) == problems(text))
    #expect(problems(text.replacing("\n", with: "\r")) == problems(text))
  }
}
