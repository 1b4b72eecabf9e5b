import Notebook
import Testing

@testable import Verbs

@Suite struct ShowAndCheckTests {
  private let trained = moons + train(["epochs": "3"])

  private func figure(_ markdown: String, _ cell: Int = 2) -> FigureOutput? {
    for output in run(markdown).cells[cell].result.outputs {
      if case .figure(let figure) = output { return figure }
    }
    return nil
  }

  @Test func everyQuantityIsDrawn() {
    for quantity in PlotQuantity.allCases {
      let text = trained + block("plot", ["run": "t", "show": quantity.rawValue])
      #expect(run(text).diagnostics == [], "\(quantity)")
      #expect(figure(text)?.svg.hasPrefix("<svg") == true, "\(quantity)")
    }
  }

  @Test(arguments: [
    ("splits", "train"), ("scale", "log"), ("x-scale", "log"), ("references", "false"), ("marks", "false"),
    ("epochs", "[0, 2]"),
    ("show", "loss"),
  ])
  func everyOptionOfAPlotChangesIt(key: String, value: String) {
    let text = moons + train(["epochs": "40", "optimizer": "{rate: 5}"])
    let plain = figure(text + block("plot", ["runs": "[t]"]))?.svg
    #expect(plain != nil)
    #expect(figure(text + block("plot", ["runs": "[t]", key: value]))?.svg != plain)
  }

  @Test(arguments: [
    (["run": "d"], "wrong-kind: 'd' is a data block, expected a train or script block (there is: t)"),
    (
      ["run": "t", "show": "los"],
      "bad-value: found 'los', expected one of: loss, data-loss, accuracy, rate, gradient-norm, update-ratio, margin, boundary (did you mean 'loss'?)"
    ),
    (["run": "t", "scale": "logarithmic"], "bad-value: found 'logarithmic', expected one of: linear, log"),
    (
      ["run": "t", "epochs": "[5, 2]"],
      "out-of-range: epochs takes a first and a later last epoch (for example [0, 100])"
    ),
    (
      ["show": "loss"],
      "missing-key: 'runs' is missing (add 'runs:', a list, each the name of a train or script block)"
    ),
    (["run": "t", "runs": "[t]"], "conflicting-keys: 'runs' and 'run' mean the same (keep one of them)"),
  ])
  func wrongOptionsOfAPlotAreRefused(options: [String: String], expected: String) {
    #expect(plan(trained + block("plot", options)).diagnostics.map(\.words) == [expected])
  }

  @Test func aRegressionHasNoAccuracyAndNoBoundary() throws {
    let folder = try Folder(["a.csv": "x,y\n1,2\n2,3\n3,5\n"])
    let text =
      block("data d", ["file": "a.csv", "target": "y", "task": "regression"])
      + train(["model": "[dense 1]", "loss": "half-squared-error"])
    #expect(messages(text + block("plot", ["run": "t"]), in: folder.path) == [])
    #expect(
      messages(
        text + block("plot", ["run": "t", "show": "[loss, accuracy, margin, boundary]"]), in: folder.path)
        == [
          "bad-value: cannot show accuracy: a regression has no accuracy",
          "bad-value: cannot show margin: a regression has no margins",
          "bad-value: cannot show boundary: 't' has 1 input, a boundary is drawn for 2",
        ])
    #expect(plan(text + "`nn t.train.accuracy`\n").diagnostics.map(\.code) == [.unknownValue])
  }

  // MARK: gradcheck

  @Test func theGradientOfADeclaredModelIsRight() {
    let text = moons + train(["model": "[dense 3 tanh, dense 2 softmax]", "l2": "0.1"])
    let result = run(
      text + block("gradcheck g", ["run": "t"]) + "`nn claim: g.failed == 0 and g.checked == 34`\n")
    #expect(result.diagnostics == [])
    #expect(run(text + block("gradcheck g", ["run": "t", "at": "final"])).numbers(2, "checked") == [17])
    #expect(
      run(text + block("gradcheck g", ["run": "t", "at": "[initial]", "entries": "2"])).numbers(2, "checked")
        == [8])
    #expect(run(text + block("gradcheck g", ["run": "t", "samples": "1"])).diagnostics == [])
  }

  @Test(arguments: [
    (["run": "t", "at": "middle"], "bad-value: found 'middle', expected one of: initial, final"),
    (["run": "t", "entries": "0"], "out-of-range: found 0, expected a whole number from 1 to 1000000"),
    (["run": "t", "samples": "x"], "bad-value: found 'x', expected a whole number from 1 to 1000000"),
    ([:], "missing-key: 'run' is missing (add 'run:', the name of a train block)"),
  ])
  func wrongOptionsOfAGradientCheckAreRefused(options: [String: String], expected: String) {
    #expect(plan(trained + block("gradcheck", options)).diagnostics.map(\.words) == [expected])
  }

  @Test func gradientsThatOverflowAreNotCalledWrong() {
    let data = block("data d", ["kind": "moons", "samples": "10", "scale": "{divide: 1e-300}"])
    let text =
      data + train(["model": "[dense 2]", "loss": "half-squared-error"]) + block("gradcheck", ["run": "t"])
    let found = run(text).diagnostics.map(\.message)
    #expect(
      found.first?.contains("initial parameters cannot be checked, because numbers overflow; at W1[") == true)
    #expect(
      found.last == "'t' diverged: its final parameters are not finite, so there is no gradient to check")
  }

  // MARK: table and expect

  @Test func tablesHoldARowARunAndAColumnAValue() throws {
    let text =
      moons + train(name: "a") + train(["epochs": "5"], name: "b")
      + "```nn table\nruns: [a, b]\ncolumns:\n  - epochs\n  - train.loss:.2f\n  - {title: flip, value: first-flip}\n  - {value: epochs / 2, format: .1f}\n```\n"
    let result = run(text)
    #expect(result.diagnostics == [])
    guard case .table(let table) = result.cells[3].result.outputs[0] else { throw Failure() }
    #expect(table.columns.map(\.title) == ["run", "epochs", "train.loss", "flip", "epochs / 2"])
    #expect(table.rows.map { $0[0] } == ["a", "b"] && table.rows.map { $0[1] } == ["2", "5"])
    #expect(table.rows.map { $0[4] } == ["1.0", "2.5"] && table.rows[0][2].count == 4)
  }

  private struct Failure: Error {}

  @Test(arguments: [
    (
      "columns: [train.los]", "unknown-value: 't' has no value 'train.los' (did you mean 't.train.loss'?)",
      "15:11"
    ),
    (
      "columns: [\"train.loss:zz\"]",
      "format: 'zz' is not a number format: found 'z', expected one of e, f, g, %, d (for example .3f, .1%, .2e or d)",
      "15:23"
    ),
    ("columns: [train.loss < 1]", "expression: found a condition, expected a number", "15:11"),
    (
      "columns: [{title: x}]", "missing-key: 'value' is missing (add 'value:', a value, such as train.loss)",
      "15:11"
    ),
    (
      "columns: [{value: epochs, format: [1]}]",
      "format: found a list, expected a number format, such as .3f", "15:35"
    ),
  ])
  func wrongColumnsAreRefused(line: String, expected: String, place: String) {
    let found = plan(trained + "```nn table\nrun: t\n\(line)\n```\n").diagnostics
    #expect(found.map(\.words) == [expected])
    #expect(found.map { "\($0.place)" } == [place])
  }

  @Test func aWrongRunOfATableIsReportedOnce() {
    #expect(
      plan(trained + block("table", ["runs": "[nope, d]", "columns": "[epochs, rate]"])).diagnostics.map(
        \.words) == [
          "unknown-name: no train or script block is named 'nope' (there is: t)",
          "wrong-kind: 'd' is a data block, expected a train or script block (there is: t)",
        ])
  }

  @Test func statementsAreJudgedAll() {
    let result = run(
      trained
        + "```nn expect\n- t.epochs == 3\n- t.epochs > 5\n- t.train.loss within [0, 9]\n- at(t.rate, 7) < 1\n```\n"
    )
    #expect(
      result.diagnostics.map { "\($0.place) \($0.words)" } == [
        "15:3 expectation: expectation does not hold: found 3, 2 below 5",
        "17:3 expectation: epoch 7 is not one of 0 to 3",
      ])
    guard case .findings(let findings)? = result.cells[2].result.outputs.first else { return }
    #expect(findings.map(\.holds) == [true, false, true, false])
  }

  @Test(arguments: [
    (
      "", "bad-value: found nothing, expected a list of statements (write one a line, each after '- ')",
      "13:7"
    ),
    (
      "- t.epochs",
      "expression: 't.epochs' is a number, expected a condition (compare it, for example 't.epochs < 0.5')",
      "14:3"
    ),
    ("- t.epochs <", "expression: found the end, expected a number, a name or '('", "14:13"),
    ("- \"t.epochs = 3\"", "expression: found '=', which has no meaning here (compare with '==')", "14:13"),
    ("- t.epoch < 3", "unknown-value: 't' has no value 'epoch' (did you mean 't.epochs'?)", "14:3"),
    (
      "a: b", "bad-value: found a mapping, expected a list of statements (start each statement with '- ')",
      "14:1"
    ),
    (
      "- a: b",
      "bad-value: found a mapping, expected an expression (put quotes around a statement that contains ': ')",
      "14:3"
    ),
    ("- t.epochs falls", "expression: 't.epochs' is a number, expected a curve", "14:3"),
    ("t.epochs < 9\nt.epochs > 1", "expression: found 't.epochs', expected an operator or the end", "15:1"),
  ])
  func wrongStatementsAreRefused(body: String, expected: String, place: String) {
    let found = plan(trained + "```nn expect\n\(body)\n```\n").diagnostics
    #expect(found.map(\.words) == [expected])
    #expect(found.map(\.place) == [place])
  }

  @Test func aSingleStatementNeedsNoDash() {
    #expect(messages(trained + "```nn expect\nt.epochs < 9\n```\n") == [])
  }

  // MARK: The manual

  @Test(arguments: [
    (
      "data",
      [
        "kind", "file", "npy", "npy.x", "npy.y", "npy.test-x", "npy.test-y", "samples", "proportions",
        "label-noise", "noise", "factor", "centers", "deviation",
        "size", "jitter", "target", "task", "features", "categories", "split", "split.test", "standardize",
        "scale", "one-hot", "seed",
      ]
    ),
    (
      "train",
      [
        "data", "model", "loss", "reduction", "l2", "optimizer", "optimizer.kind", "optimizer.rate",
        "optimizer.momentum", "optimizer.nesterov", "optimizer.beta1", "optimizer.beta2", "optimizer.epsilon",
        "schedule", "schedule.kind", "schedule.decay", "schedule.per", "schedule.up", "schedule.down", "clip",
        "clip.value", "clip.norm", "epochs", "batch-size", "precision", "initial-weights", "initial-biases",
        "seed",
        "stream", "repeat",
      ]
    ),
    ("plot", ["runs", "show", "splits", "scale", "x-scale", "references", "marks", "epochs"]),
    ("table", ["runs", "columns"]),
    (
      // A place in a run, or a line of a script.
      "gradcheck",
      [
        "script", "run", "at", "entries", "samples", "loss", "at", "parameters", "gradients", "accuracy",
        "expect", "expect.wrong",
      ]
    ),
    ("expect", ["statements"]),
  ])
  func theManualListsEveryOption(verb: String, keys: [String]) throws {
    let declarations = try #require(VerbTable.all.first { $0.name == verb }).declarations
    #expect(Set(declarations.map(\.key)) == Set(keys))
    #expect(declarations.count == keys.count)
    #expect(declarations.allSatisfy { !$0.help.isEmpty && !$0.type.isEmpty })
  }
}
