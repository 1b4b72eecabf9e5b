@testable import Notebook
import Testing

@Suite struct FrontMatterTests {
  @Test func everySettingIsRead() {
    let matter = document(
      "---\ntitle: T\ndescription: D\nauthor: A\nlang: de\nseed: 7\nparams: {rate: 0.1, sizes: [1, 2]}\n---\nx\n"
    ).frontMatter
    #expect(matter.title == "T" && matter.description == "D" && matter.author == "A")
    #expect(matter.language == "de" && matter.seed == 7 && matter.lineCount == 8)
    #expect(matter.parameters.map { "\($0.name)=\($0.value)" } == ["rate=0.1", "sizes=[1, 2]"])
  }

  @Test func linesOfTheProseAreThoseOfTheFile() {
    #expect(problems("---\ntitle: T\n---\n\n`nn gone`\n") == ["5:5 unknown-name: no block is named 'gone'"])
  }

  @Test(arguments: [
    "text\n", "---\n", "---\ntitle: never closed\n\ntext\n", "---\n\ntext\n\n---\n", "---\njust words\n---\n",
    "---\n- a\n- list\n---\n", " ---\ntitle: indented\n---\n", "----\ntitle: four dashes\n----\n", "",
  ])
  func anythingElseIsMarkdown(text: String) {
    let document = document(text)
    #expect(document.frontMatter.lineCount == 0)
    #expect(document.diagnostics == [])
  }

  @Test(arguments: [
    ("---\ntitle: T\nfoo: 1\n---\n", "3:1 unknown-key: unknown option 'foo' of the front matter"),
    (
      "---\nseed: -1\n---\n",
      "2:7 bad-value: found '-1', expected a whole number from 0 to 18446744073709551615"
    ),
    ("---\nseed = 3\n---\n", "2:6 equals-sign: found '=' after 'seed', expected ':'"),
    ("---\nparams: 3\n---\n", "2:9 bad-value: found '3', expected a mapping of names to values"),
    ("---\ntitle: a\ntitle: b\n---\n", "3:1 duplicate-key: key 'title' is given twice"),
    ("---\ntitle:\n---\n", "2:1 bad-value: 'title' has no value, expected text"),
  ])
  func mistakesAreReported(text: String, expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test func brokenYAMLIsReportedAndTheProseIsStillRead() {
    let document = document("---\ntitle: [a\n---\n\n# Heading\n")
    #expect(document.diagnostics.map(\.place) == ["3:1"] || document.diagnostics.map(\.code) == [.yaml])
    #expect(document.title == "Heading")
  }

  @Test func titlesComeFromTheFrontMatterTheHeadingOrTheFile() {
    #expect(document("---\ntitle: T\n---\n# H\n").title == "T")
    #expect(document("text\n\n## The *second* `level`\n").title == "The second level")
    #expect(document("text\n").title == "a")
  }

  @Test func parametersStandInOptionsAndExpressions() {
    let text =
      "---\nparams: {low: 0.5, sizes: [1, 2]}\n---\n```nn numbers a\ncurve: $sizes\n```\n`nn a.last * $low`\n"
    #expect(run(text).inlines.map(\.text) == ["1"])
    #expect(run(text, overrides: ["low": "2"]).inlines.map(\.text) == ["4"])
  }

  @Test(arguments: [
    ("$gone", "5:8 unknown-parameter: no parameter 'gone'"),
    ("$empty", "5:8 unknown-parameter: parameter 'empty' has no value"),
    ("[1, $gone]", "5:12 unknown-parameter: no parameter 'gone'"),
    ("$word", "5:8 bad-value: found 'hello', expected a number"),
  ])
  func parametersThatDoNotFitAreReportedWhereTheyAreUsed(use: String, expected: String) {
    let text = "---\nparams: {word: hello, empty: }\n---\n```nn numbers a\ncurve: \(use)\n```\n"
    #expect(problems(text) == [expected])
  }

  @Test func aBrokenOverrideIsReportedWhereItIsUsed() {
    let text = "---\nparams: {rate: 1}\n---\n```nn numbers a\ncurve: $rate\n```\n"
    #expect(plan(text, overrides: ["rate": "[1"]).diagnostics.map(\.code) == [.yaml])
  }

  @Test func otherTextsCanStartWithADollar() {
    #expect(problems("```nn numbers a\ncaption: $x^2$ falls\n```\n") == [])
  }
}
