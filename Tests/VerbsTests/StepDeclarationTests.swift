import Notebook
import Testing

@testable import Verbs

/// `parameters` and `gradients` of `nn gradcheck`: what is judged where it is not found, or not all of it is meant.
@Suite struct StepDeclarationTests {
  /// The update of w has another form than a difference; the delta lacks the slope of the sigmoid.
  private let script = """
    ```nn script asked
    import numpy as np
    np.random.seed(1)
    X = np.random.randn(6, 3)
    y = np.random.rand(6, 1)
    net = {"w": np.random.randn(3, 1), "b": np.zeros((1, 1))}
    m = np.zeros((3, 1))
    for i in range(20):
        p = 1 / (1 + np.exp(-(X.dot(net["w"]) + net["b"])))
        loss = 0.5 * np.sum((p - y)**2)
        d = p - y
        dw = X.T.dot(d)
        db = d.sum(axis=0, keepdims=True)
        net["w"] = np.where(dw > 0, net["w"] * 0.99, net["w"] * 1.01)
        net["b"] = net["b"] - 0.1 * db
    ```

    """

  /// Names of the parameters, the variables of their gradients and their verdicts, by row of the table.
  private func rows(_ options: [String: String]) -> [[String]] {
    let result = run(
      script + block("gradcheck check", ["script": "asked", "loss": "loss"].merging(options) { $1 }))
    for case .table(let table) in result.cells.last?.result.outputs ?? [] {
      return table.rows.map { Array($0[0...2]) }
    }
    Issue.record("\(result.diagnostics)")
    return []
  }

  @Test func aNamedGradientIsJudgedInsteadOfTheUpdate() {
    #expect(
      rows(["gradients": #"{'net["w"]': dw}"#]) == [
        [#"net["b"]"#, "db", "✗\u{A0}wrong"], [#"net["w"]"#, "dw", "✗\u{A0}wrong"],
      ])
  }

  @Test func onlyNamedParametersAreJudged() {
    #expect(rows(["parameters": #"['net["b"]']"#]) == [[#"net["b"]"#, "db", "✗\u{A0}wrong"]])
  }

  @Test func whatHoldsParametersNamesAllOfThem() {
    #expect(rows(["parameters": "[net]"]).map { $0[0] } == [#"net["b"]"#, #"net["w"]"#])
  }

  @Test(
    arguments: [
      (["parameters": "[nett]"], "'nett' is no number or array at any line where a step may begin", "18:14"),
      (
        ["parameters": "[nett]", "at": "10", "loss": "loss"], "'nett' is no number or array before line 10",
        "20:14"
      ),
      (["parameters": "[m]", "at": "10", "loss": "loss"], "the loss does not depend on 'm'", "20:14"),
      (
        ["gradients": "{net: db}", "at": "10", "loss": "loss"], "'net' is no number or array before line 10",
        "19:13"
      ),
      (
        ["gradients": #"{'net["w"]': net}"#, "at": "10", "loss": "loss"],
        "'net' is no number or array before line 10", "19:25"
      ),
      (
        ["gradients": "{m: dv}", "at": "10", "loss": "loss"], "'dv' is no number or array before line 10",
        "19:16"
      ),
    ])
  func aNameThatMeansNothingIsRefusedWhereItStands(
    options: [String: String], message: String, place: String
  ) {
    let found = run(script + block("gradcheck check", ["script": "asked"].merging(options) { $1 }))
      .diagnostics
    #expect(found.first?.message.hasPrefix(message) == true, "\(found)")
    #expect(found.first?.place == place)
  }

  @Test(arguments: [
    (["gradients": "[net]"], "found a list, expected {PARAMETER: VARIABLE, ...}"),
    (["gradients": "{net: [a]}"], "found a list, expected a name of the program"),
    (["parameters": "{a: b}"], "found a mapping, expected a name of the program"),
  ])
  func otherShapesAreRefused(options: [String: String], message: String) {
    let found = plan(script + block("gradcheck check", ["script": "asked"].merging(options) { $1 }))
      .diagnostics
    #expect(found.first?.message.hasPrefix(message) == true, "\(found)")
  }
}
