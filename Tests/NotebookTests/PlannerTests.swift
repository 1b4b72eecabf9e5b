@testable import Notebook
import Testing

@Suite struct PlannerTests {
  private func cell(_ verb: String, _ body: String) -> String { "```nn \(verb)\n\(body)\n```\n" }

  @Test func aDuplicateNameNamesBothPlaces() {
    let diagnostics = plan(cell("numbers a", "") + "\n" + cell("sum a", "of: a")).diagnostics
    #expect(diagnostics.map(\.short) == ["5:11 duplicate-name: name 'a' is given twice"])
    #expect(
      diagnostics[0].notes.map { "\($0.message) \($0.location.position?.text ?? "")" } == [
        "first given here 1:15"
      ])
  }

  @Test(arguments: [
    (["s": "s"], "1:11 cycle: 's' needs itself"),
    (["s": "t", "t": "s"], "1:11 cycle: blocks need each other: 's' needs 't' needs 's'"),
    (
      ["s": "t", "t": "u", "u": "s"], "1:11 cycle: blocks need each other: 's' needs 't' needs 'u' needs 's'"
    ),
  ])
  func aCycleNamesItsBlocks(needs: [String: String], expected: String) {
    let text = needs.keys.sorted().map { cell("sum \($0)", "of: \(needs[$0] ?? "")") }.joined()
    let diagnostics = plan(text).diagnostics
    #expect(diagnostics.map(\.short) == [expected])
    #expect(diagnostics[0].notes.count == needs.count - 1)
    #expect(run(text).hasFailed)
  }

  @Test func twoCyclesAreReportedAndTheRestRuns() {
    let text =
      cell("sum a", "of: b") + cell("sum b", "of: [a, c]") + cell("sum c", "of: b") + cell("numbers n", "")
      + cell("sum d", "of: n") + cell("sum e", "of: a")
    let result = run(text)
    #expect(result.diagnostics.map(\.code).filter { $0 == .cycle }.count == 2)
    #expect(
      result.diagnostics.filter { $0.code == .notRun }.map(\.message) == ["not run, because 'a' failed"])
    #expect(result.cells[4].result.values["total"] == .number(1))
  }

  @Test func namesOfTheWrongKindAreRefused() {
    let only = Verb("only", "Takes numbers.") { reader in
      let of = reader.require("of", .reference(to: "numbers"), "What.")
      return of.map { SumTask(parts: [$0], weight: 1) }
    }
    let text = cell("numbers a", "") + cell("sum s", "of: a") + cell("only", "of: s")
    let diagnostics = plan(text, verbs: Verb.samples + [only]).diagnostics
    #expect(diagnostics.map(\.short) == ["8:5 wrong-kind: 's' is a sum block, expected a numbers block"])
    #expect(diagnostics[0].help == "there is: a")
    #expect(diagnostics[0].notes.map { $0.location.position?.text } == ["4:7"])
  }

  @Test func theMarkOfOptionsAboveCodeIsRefusedWhereThereIsNone() {
    let diagnostics = plan(cell("numbers a", "") + cell("sum s", "of: a\n#| weight: 2")).diagnostics
    #expect(
      diagnostics.map(\.short) == [
        "6:1 yaml: found '#|', which marks options above code; here the whole block is options"
      ])
  }

  @Test func unknownNamesAndValuesAreSuggested() {
    let text = cell("numbers curve", "") + cell("sum", "of: curev") + "`nn curve.lsat`\n"
    let diagnostics = plan(text).diagnostics
    #expect(
      diagnostics.map { "\($0.short) | \($0.help ?? "")" } == [
        "5:5 unknown-name: no numbers or sum block is named 'curev' | did you mean 'curve'?",
        "7:5 unknown-value: 'curve' has no value 'lsat' | did you mean 'curve.last'?",
      ])
  }

  @Test func eightDifferentMistakesGiveEightErrorsAtTheirPlaces() {
    let text = """
      ---
      title: Eight
      sead: 3
      ---
      ```nn numbers a
      curve: [1, x]
      ```

      ```nn nubmers b
      ```

      ```nn sum c
      off: a
      of = a
      weight: -1
      ```

      Then `nn a.last +` and

      ```nn sum
      of: [a
      ```
      """
    #expect(
      problems(text) == [
        "3:1 unknown-key: unknown option 'sead' of the front matter",
        "6:12 bad-value: found 'x', expected a number",
        "9:7 unknown-verb: unknown verb 'nubmers'",
        "13:1 unknown-key: unknown option 'off' of 'nn sum'",
        "14:4 equals-sign: found '=' after 'of', expected ':'",
        "15:9 out-of-range: found -1, expected a number > 0",
        "18:18 expression: found the end, expected a number, a name or '('",
        "21:7 yaml: not YAML: did not find expected ',' or ']', while parsing a flow sequence",
      ])
  }

  @Test func aBlockThatUsesABrokenOneIsNotBlamed() {
    #expect(problems(cell("numbers a", "curve: x") + cell("sum", "of: a") + "`nn a.anything`\n").count == 1)
  }

  @Test func optionsArriveInTheResultGivenOrDefault() {
    let options = plan(cell("sum s", "parts: a") + cell("numbers a", "")).cells[0].options
    #expect(options.map { "\($0.key)=\($0.value.plainText)" } == ["of=[a]", "weight=1"])
  }

  @Test func anEmptyNotebookHasNothingWrong() {
    #expect(problems("") == [] && !run("").hasFailed)
  }
}

/// Notebooks with thousands of mistakes are answered.
@Suite struct ManyMistakesTests {
  @Test(.timeLimit(.minutes(5))) func eachOfThousandsIsReported() {
    let names = (0..<500).map { "```nn sum s\($0)\nof: x\($0)\n```\n" }.joined()
    #expect(problems(names).count == 500)
    let values = (0..<1_000).map { "`nn x\($0).y` " }.joined()
    #expect(problems("text " + values).count == 1_000)
    let keys = (0..<2_000).map { "k\($0): 1\n" }.joined()
    #expect(problems("```nn numbers a\n" + keys + "```\n").count == 2_000)
  }

  @Test(.timeLimit(.minutes(5))) func longOptionsAreRead() {
    let curve = String(repeating: "1, ", count: 20_000)
    #expect(problems("```nn numbers a\ncurve: [" + curve + "1]\n```\n") == [])
    let blanks = String(repeating: ",\u{A0}", count: 20_000)
    #expect(problems("```nn numbers a\nx: {" + blanks + "}\n```\n").count == 2)
  }
}
