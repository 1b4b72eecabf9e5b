import Testing

@testable import Notebook

@Suite struct CodeTextTests {
  private static let verb = Verb("code", "Has code.", body: .code) { reader in
    let curve = reader.read("curve", .list(of: .number()), default: [1], "The curve.")
    return NumbersTask(curve: curve, repeats: 1, kind: .fine)
  }

  private func problems(_ markdown: String) -> [String] {
    NotebookTests.problems(markdown, verbs: [Self.verb])
  }

  @Test func leadingLinesAreOptions() {
    #expect(problems("```nn code\n#| curve: [1, 2]\n#|echo: false\ncode\n#| nothing: 1\n```\n") == [])
    let cell = plan("```nn code\n\n#| curve:\n#|   - 4\n#| echo: false\n```\n", verbs: [Self.verb]).cells[0]
    #expect((cell.task as? NumbersTask)?.curve == [4])
    #expect(cell.display.source == .hidden && cell.source.isCode)
  }

  @Test func mistakesInOptionsStandAtTheirPlace() {
    #expect(
      problems("> ```nn code\n> #| curve: [1, a]\n> #|speed: 3\n> x\n> ```\n") == [
        "2:17 bad-value: found 'a', expected a number",
        "3:5 unknown-key: unknown option 'speed' of 'nn code'",
      ])
  }

  @Test func placesOfTheProgramAreCountedInCharacters() throws {
    let document = document("> ```nn code\n> e\u{301} = x + 1\n> ```\n")
    let code = CodeText(document.cells[0].source, in: document.source)
    // The accent is a scalar of its own.
    let location = code.location(line: 1, column: 6, length: 1)
    #expect(location.position?.text == "2:7")
    #expect(code.hasCode && code.lineCount == 1)
  }

  @Test func codeIsShownUnlessTheAuthorSaysOtherwise() {
    #expect(plan("```nn code\nx\n```\n", verbs: [Self.verb]).cells[0].display.source == .open)
  }
}
