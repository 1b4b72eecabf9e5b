import Notebook
import Testing

@testable import Verbs

/// `nn gradcheck` with a program.
@Suite struct ProgramGradcheckTests {
  /// The delta of line 11 lacks the slope of the sigmoid.
  private let script = """
    ```nn script asked
    import numpy as np
    np.random.seed(1)
    X = np.random.randn(6, 3)
    y = np.random.rand(6, 1)
    w = np.random.randn(3, 1)
    b = np.zeros((1, 1))
    for i in range(20):
        p = 1 / (1 + np.exp(-(X.dot(w) + b)))
        d = p - y
        dw = X.T.dot(d)
        db = d.sum(axis=0, keepdims=True)
        w -= 0.1 * dw
        b -= 0.1 * db
    ```

    """
  private let options = ["script": "asked", "loss": "0.5 * np.sum((p - y)**2)", "at": "9"]

  private func check(_ more: [String: String] = [:]) -> String {
    script + block("gradcheck check", options.merging(more) { $1 })
  }

  private func outputs(_ text: String) -> [Output] { run(text).cells.last?.result.outputs ?? [] }

  @Test func aWrongLineIsAnErrorAtItsPlaceInTheBlock() {
    let found = run(check()).diagnostics
    #expect(found.map(\.code) == [.gradient] && found.map(\.place) == ["10:9"])
    #expect(found.first?.message.hasPrefix("missing-activation-derivative: 'd' is the derivative") == true)
    #expect(found.first?.help == "write: d = (p - y) * (p * (1 - p))")
  }

  @Test func thePageShowsVerdictProgramTableAndCurves() throws {
    let outputs = outputs(check(["accuracy": "np.mean((p > .5) == (y > .5))"]))
    guard outputs.count == 7, case .text(let sentence) = outputs[0], case .text(let loss) = outputs[1],
      case .program(let program) = outputs[2], case .table(let table) = outputs[3],
      case .figure(let training) = outputs[4], case .text(let end) = outputs[5],
      case .figure(let steps) = outputs[6]
    else {
      Issue.record("\(outputs)")
      return
    }
    #expect(
      sentence
        == "The steps of `w` and `b` are wrong. Line 9 is wrong. The program was run with the change below, "
        + "and its gradients were right.")
    #expect(loss.hasPrefix("The loss is `0.5 * np.sum((p - y)**2)`, as it is before line 9."))
    let changed = program.lines.filter { $0.origin != .kept }
    #expect(changed.map(\.origin) == [.removed, .added])
    #expect(changed.map(\.number) == [9, nil] && changed.map(\.sign) == [.wrong, nil])
    #expect(changed.map(\.text) == ["    d = p - y", "    d = (p - y) * (p * (1 - p))"])
    #expect(changed.map { $0.remarks.map(\.kind) } == [[.formula], [.error]])
    #expect(changed[0].remarks[0].text.hasPrefix("d = ∂L/∂"))
    #expect(program.lines.filter { $0.sign == .unknown }.map(\.number) == [10, 11])
    #expect(program.lines.count == 14)
    #expect(
      table.rows.map { Array($0[0...2]) } == [["w", "dw", "✗\u{A0}wrong"], ["b", "db", "✗\u{A0}wrong"]])
    #expect(training.title == "Training as given, and with the repairs" && training.fold == nil)
    #expect(training.description.contains("accuracy") && training.description.contains("repaired"))
    #expect(end.hasPrefix("At the end the loss is 0.") && end.contains(" with the repairs, the accuracy "))
    #expect(steps.fold != nil && steps.svg.contains("log scale"))
  }

  @Test func aRightProgramIsSaidToBeRight() {
    let text = check().replacing("d = p - y\n", with: "d = (p - y) * p * (1 - p)\n")
    let result = run(text)
    #expect(result.diagnostics == [])
    guard case .text(let sentence)? = result.cells[1].result.outputs.first else { return }
    #expect(sentence == "The steps of `w` and `b` follow the derivative of the loss. No line is wrong.")
  }

  @Test func proseCanNameWhatItCosts() {
    let claim = "`nn claim: check.checked == 2 and check.failed == 2 and check.faults == 1`\n"
    let losses =
      "`nn claim: check.loss falls and check.repaired.loss falls and check.loss != check.repaired.loss`\n"
    #expect(run(check(["expect": "{wrong: [w, b]}"]) + "\n" + claim + losses).diagnostics == [])
    #expect(
      plan(check() + "\n`nn check.accuracy`\n").diagnostics.map(\.code) == [.unknownValue])
  }

  // MARK: Expectations

  @Test(arguments: ["[w, b]", "[db, dw]", "[b, dw]"])
  func anExpectationHoldsUnderEitherNameInAnyOrder(names: String) {
    #expect(run(check(["expect": "{wrong: \(names)}"])).diagnostics == [])
  }

  @Test(arguments: [
    ("[w]", "expectation: expectation does not hold: wrong besides: db"),
    ("[]", "expectation: expectation does not hold: wrong besides: dw, db"),
    (
      "[w, dbb]", "unknown-name: no parameter or gradient of the program is called 'dbb' (did you mean 'db'?)"
    ),
  ])
  func anExpectationThatDoesNotHoldFailsTheBuild(names: String, message: String) {
    #expect(run(check(["expect": "{wrong: \(names)}"])).diagnostics.map(\.words).contains(message))
  }

  @Test(arguments: [
    ("[b, dw]", true), ("[b, w]", true), ("[b, \"P['w']\"]", true), ("[b, \"G['dw']\"]", true),
    ("[b, G]", false),
    ("[b, x]", false),
  ])
  func theEndOfAPathIsEnoughWhereItIsTheOnlyOne(names: String, holds: Bool) {
    let text = script.replacing("dw = X.T.dot(d)", with: "G = {'dw': X.T.dot(d)}")
      .replacing("w -= 0.1 * dw", with: "P['w'] -= 0.1 * G['dw']").replacing("dot(w)", with: "dot(P['w'])")
      .replacing("w = np.random.randn(3, 1)", with: "P = {'w': np.random.randn(3, 1)}")
    let result = run(text + block("gradcheck", options.merging(["expect": "{wrong: \(names)}"]) { $1 }))
    #expect(result.diagnostics.isEmpty == holds, "\(result.diagnostics.map(\.words))")
  }

  @Test func whatIsNoLongerWrongFailsTheBuild() {
    let text = check(["expect": "{wrong: [dw, db]}"]).replacing(
      "d = p - y\n", with: "d = (p - y) * p * (1 - p)\n")
    #expect(run(text).diagnostics.map(\.message) == ["expectation does not hold: not wrong: dw, db"])
  }

  // MARK: Options

  @Test(arguments: [
    (["script": "aksed"], "unknown-name: no script block is named 'aksed' (did you mean 'asked'?)"),
    (["at": "0"], "out-of-range: found 0, expected a whole number from 1 to 1000000"),
    (["at": "final"], "bad-value: found 'final', expected a whole number from 1 to 1000000"),
    (["entries": "3"], "unknown-key: unknown option 'entries' of 'nn gradcheck'"),
    (
      ["run": "t"], "conflicting-keys: found both 'run' and 'script' (check the model of a run, or a program)"
    ),
    (["loss": "np.sum("], "syntax: SyntaxError: '(' was never closed"),
    (["accuracy": "p >"], "syntax: SyntaxError: invalid syntax"),
    (["expect": "[dw]"], "bad-value: found a list, expected an expectation"),
    (
      ["expect": "{wrog: [dw]}"],
      "missing-key: 'wrong' is missing (add 'wrong:', a list, each a name of the program)"
    ),
  ])
  func wrongOptionsAreRefused(options: [String: String], expected: String) {
    let words = plan(check(options)).diagnostics.map(\.words)
    #expect(words.contains { $0.hasPrefix(expected) }, "\(words)")
  }

  @Test func whatNobodyNamesIsFound() throws {
    // Cross-entropy is the loss that makes the error term right.
    let result = run(script + block("gradcheck", ["script": "asked", "expect": "{wrong: []}"]))
    #expect(result.diagnostics == [])
    guard case .text(let loss) = result.cells[1].result.outputs[2] else { return }
    #expect(loss.contains("np.log(p)"))
    #expect(loss.contains("nobody named it, so this is an assumption"))
    let empty = "```nn script empty\nx = 1\n```\n" + block("gradcheck", ["script": "empty"])
    #expect(run(empty).diagnostics.map(\.message) == ["no loss was found"])
    #expect(run(empty).diagnostics.map(\.place) == ["4:7"])
  }

  @Test func theLossMayStandInTheProgramsBlock() {
    let inner = script.replacing("import numpy", with: "#| loss: 0.5 * np.sum((p - y)**2)\nimport numpy")
    let other = "```nn script other\n#| script: asked\n```\n"
    for name in ["asked", "other"] {
      let text =
        inner + other + block("gradcheck", ["script": name, "at": "10", "expect": "{wrong: [w, b]}"])
      #expect(run(text).diagnostics == [])
    }
    let wrong = script.replacing("import numpy", with: "#| loss: 0.5 *\nimport numpy")
    #expect(plan(wrong).diagnostics.map(\.words) == ["syntax: SyntaxError: invalid syntax"])
    #expect(plan(wrong).diagnostics.map(\.place) == ["2:10"])
  }

  @Test(arguments: [
    (
      ["loss": "q"], "gradient: the loss 'q' has no value before line 9: NameError: name 'q' is not defined",
      "18:7"
    ),
    (
      ["at": "2"], "gradient: the loss '0.5 * np.sum((p - y)**2)' has no value before line 2: NameError",
      "18:7"
    ),
    (["at": "90"], "gradient: line 90 never runs: the program has 13 lines", "17:5"),
    (
      ["accuracy": "hits"], "script: the accuracy has no value before line 9: NameError: name 'hits'", "17:11"
    ),
  ])
  func whatCannotBeCheckedIsSaidAtItsOption(options: [String: String], message: String, place: String) {
    let found = run(check(options)).diagnostics.filter { $0.words.hasPrefix(message) }
    #expect(found.map(\.place) == [place], "\(run(check(options)).diagnostics.map(\.words))")
  }

  // MARK: Programs

  @Test func aProgramIsCheckedWithWhatItsBlockGivesIt() {
    let text =
      moons
        + """
        ```nn script asked
        #| data: {X: d.x, y: d.y}
        #| with: {rate: 0.25}
        import numpy as np
        X, y, rate = load(), None, 3
        w = np.zeros(2)
        for i in range(3):
            p = X.dot(w)
            w -= rate * X.T.dot(p - y)
        ```

        """
    let result = run(
      text.replacing("X, y, rate = load(), None, 3", with: "X = 0\ny = 0\nrate = 3")
        + block("gradcheck", ["script": "asked", "loss": "0.5 * np.sum((p - y)**2)", "at": "10"]))
    #expect(result.diagnostics == [])
    guard case .table(let table) = result.cells[2].result.outputs[3] else { return }
    #expect(table.rows.map { $0[3] } == ["1"], "the step is measured by the rate that was given")
  }

  @Test func aFileBesideTheNotebookCanBeChecked() throws {
    let program =
      "import numpy as np\nw = np.ones(2)\nfor i in range(3):\n    l = np.sum(w**2)\n    w += 0.1 * 2 * w\n"
    let folder = try Folder(["net.py": program, "bad.py": "for:\n"])
    func found(_ file: String) -> [Diagnostic] {
      run(block("gradcheck", ["script": file, "loss": "l", "at": "5"]), in: folder.path).diagnostics
    }
    #expect(found("net.py").map(\.location.path) == ["net.py"] && found("net.py").map(\.place) == ["5:10"])
    #expect(found("net.py").first?.message.hasPrefix("wrong-sign: ") == true)
    #expect(found("bad.py").map(\.location.path) == ["bad.py"])
    #expect(
      found("nett.py").map(\.words) == [
        "unreadable-file: no file 'nett.py' in the notebook's folder (did you mean 'net.py'?)"
      ])
    #expect(found("../net.py").map(\.code) == [.outsideFolder])
  }
}
