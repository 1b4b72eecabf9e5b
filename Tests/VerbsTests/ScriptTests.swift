import Notebook
import Testing

@testable import Verbs

/// A script block with option lines and code.
private func script(_ code: String, _ options: String..., name: String = "s") -> String {
  "```nn script \(name)\n" + options.map { "#| \($0)\n" }.joined() + code + "\n```\n"
}

private func curve(_ result: NotebookResult, _ name: String, cell: Int = 0) -> [Double]? {
  guard case .curves(let curves)? = result.cells[cell].result.values[name] else { return nil }
  return curves.first
}

private func printed(_ result: NotebookResult, cell: Int = 0) -> [String] {
  for case .listing(let listing) in result.cells[cell].result.outputs where listing.title == "Printed" {
    return listing.head
  }
  return []
}

@Suite struct ScriptTests {
  @Test func numbersPrintedInALoopAreCurvesNamedByTheWordsBeforeThem() {
    let result = run(
      script("for i in range(0, 30, 10):\n    print('%4d  loss %.2f  Accuracy: %d%%' % (i, 1 / (i + 1), i))"))
    #expect(result.diagnostics == [])
    #expect(curve(result, "loss") == [1, 0.09, 0.05])
    #expect(curve(result, "accuracy") == [0, 10, 20])
    #expect(
      result.cells[0].result.values.keys.sorted() == ["accuracy", "loss", "operations", "output-lines"])
  }

  @Test func aNumberBehindTheCounterIsNamedByTheWordsBeforeTheCounter() {
    let result = run(script("for i in range(3):\n    print('Loss after iteration %i: %f' % (i, 2 - i))"))
    #expect(curve(result, "loss") == [2, 1, 0])
  }

  @Test func aCounterThatStartsAgainIsNoCurve() {
    let code = "for a in range(2):\n    for i in range(3):\n        print(i, 'loss', 5 - a - i)"
    let result = run(script(code))
    #expect(curve(result, "loss") == [5, 4, 3, 4, 3, 2])
    #expect(result.cells[0].result.values.count == 3)
  }

  @Test func theEndOfACounterAndArraysAreNoCurves() {
    let result = run(
      script("for i in range(1, 4):\n    print(f'Epoch {i}/3 - cost={i * 2}')\n    print([i, 2, 3])"))
    #expect(curve(result, "cost") == [2, 4, 6])
    #expect(result.cells[0].result.values.count == 3)
  }

  @Test func valuesFromOutsideReplaceAssignmentsAtTheTopLevel() {
    let code = "rate, name = 0.5, 'a'\nif True:\n    flags = []\nprint(rate, name, flags, missing)"
    let result = run(script(code, "with: {rate: 1e-3, name: \"it's\", flags: [true, 2, x], missing: -1}"))
    #expect(result.diagnostics.map(\.words) == [])
    #expect(printed(result) == ["0.001 it's [True, 2, 'x'] -1"])
  }

  @Test func whatArithmeticMeetsIsANoteAtItsLine() {
    let result = run(
      script(
        "import numpy as np\nrate = 1\nfor i in range(3):\n    x = np.log(np.zeros(2) * rate)\nprint(x)",
        "with: {rate: 2}"))
    #expect(
      result.diagnostics.map(\.words) == ["script-note: RuntimeWarning: divide by zero encountered in log"])
    #expect(result.diagnostics.first?.severity == .note)
    #expect(result.diagnostics.first?.location.position?.line == 6)
    #expect(printed(result) == ["[-inf -inf]"])
  }

  @Test func anotherBlockRunsTheSameProgramWithItsOptions() {
    let result = run(
      script("a = 1\nb = 2\nprint(a, b)", "with: {b: 5}") + script("", "script: s", "with: {a: 7}", name: "t")
    )
    #expect(printed(result, cell: 1) == ["7 5"])
  }

  @Test func expressionsAreWatchedAtTheEndOfEachTurn() {
    let code =
      "def f():\n    w = 8\n    for i in range(4):\n        if i == 1:\n            continue\n        w = w / 2\n    print(w)\nf()"
    let result = run(script(code, "watch: {w: w, twice: 2 * w}"))
    #expect(result.diagnostics.map(\.words) == [])
    #expect(curve(result, "w") == [4, 4, 2, 1])
    #expect(curve(result, "twice") == [8, 8, 4, 2])
  }

  @Test func lastValuesOfVariablesAreNumbersOrListings() {
    let result = run(script("w = 3\nl = [1, 2]", "show: [w, l]"))
    #expect(result.numbers(0, "w") == [3])
    #expect(result.cells[0].result.outputs.count == 2)
    #expect(messages(script("w = 1", "show: u")) == ["script: the program ends without a variable 'u'"])
  }

  @Test func namesThatNothingDefinesAreReportedTogether() {
    #expect(
      messages(script("w = step * X_train\nfor i in range(passes):\n    w = act(w)")) == [
        "script: name 'step' is used, but nothing defines it",
        "script: name 'X_train' is used, but nothing defines it",
        "script: name 'passes' is used, but nothing defines it",
        "script: function 'act' is used, but nothing defines it (put above the program: `#| data: {X_train: NAME.x}` and "
          + "`#| with: {step: VALUE, passes: VALUE}`; add the definition of 'act')",
      ])
  }

  @Test func aNameInAFunctionThatIsNeverCalledIsNoMistake() {
    #expect(messages(script("def f():\n    return nothing\nprint(1)")) == [])
  }

  @Test func errorsStandAtTheirPlaceInTheNotebook() {
    let problems = run("Text\n\n> " + script("x = 1\nprint(x +* 2)", "seed: 1").replacing("\n", with: "\n> "))
      .diagnostics
    #expect(problems.map(\.place) == ["6:12"])
    let raised = run("Text\n\n" + script("x = 0\ny = 1 / x", "seed: 1")).diagnostics
    #expect(raised.map(\.words) == ["script: ZeroDivisionError: division by zero"])
    #expect(raised.map(\.place) == ["6:5"])
    let watched = run(script("for i in range(2):\n    print(i)", "watch: {a: i, b: i / 0}")).diagnostics
    #expect(watched.map(\.place) == ["2:21"])
  }

  @Test func limitsAreOptions() {
    #expect(
      messages(script("while True:\n    pass", "operations: 100")).first?.hasPrefix("script-limit:") == true)
    #expect(messages(script("print('abc')", "printed: 3")).first?.hasPrefix("script-limit:") == true)
  }

  @Test func scriptsAreRunsForTablesPlotsAndExpectations() {
    let program = script("for i in range(3):\n    print('loss', 4 - i)")
    let result = run(
      program + block("plot", ["runs": "[s]"]) + block("table", ["runs": "[s]", "columns": "['loss:.1f']"])
        + "```nn expect\n- s.loss falls\n- first(s.loss) == 4\n```\n")
    #expect(result.diagnostics.map(\.words) == [])
    guard case .table(let table) = result.cells[2].result.outputs[0] else { return #expect(Bool(false)) }
    #expect(table.rows == [["s", "2.0"]])
  }

  @Test func aPlotNamesTheCurvesThatThereAre() {
    let program = script("for i in range(3):\n    print('loss', 4 - i)")
    #expect(
      messages(program + block("plot", ["runs": "[s]", "show": "lsos"])) == [
        "bad-value: found 'lsos', expected a curve of the scripts: loss (did you mean 'loss'?)"
      ])
  }
}
