import GradientCheck
import Testing

/// Updates whose step takes the parameter's place.
@Suite struct ReplacedParameterTests {
  private static func verdict(of updates: [String], gradient: String = "X.T.dot(d)") throws -> ProgramVerdict
  {
    let program = """
      import numpy as np
      np.random.seed(1)
      X, T = np.random.randn(6, 3), np.random.rand(6, 2)
      W, b = np.random.randn(3, 2), np.zeros((1, 2))
      for step in range(3):
          a = np.tanh(X.dot(W) + b)
          d = (a - T) * (1 - a ** 2)
          dW = \(gradient)
          db = np.sum(d, axis=0, keepdims=True)
          \(updates.joined(separator: "\n    "))
      """
    return try ProgramCheck(text: program, loss: "0.5 * np.sum((a - T)**2)", line: 7).run()
  }

  @Test(arguments: [
    ("W =- 0.1 * dW", "    W -= 0.1 * dW"), ("W = -0.1 * dW", "    W -= 0.1 * dW"),
    ("W = 0.1 * dW", "    W -= 0.1 * dW"),
  ])
  func theStepIsSubtractedInstead(_ update: String, _ repaired: String) throws {
    let verdict = try Self.verdict(of: [update, "b -= 0.1 * db"])
    #expect(verdict.findings.map(\.line) == [10])
    #expect(verdict.findings.map(\.kind) == [.updateNotApplied])
    #expect(verdict.findings.first?.changes.first?.new == [repaired])
    #expect(verdict.parameters.first { $0.name == "W" }?.kind == .wrong)
    #expect(verdict.parameters.first { $0.name == "b" }?.kind == .ok)
  }

  @Test func allParametersMayBeReplaced() throws {
    let verdict = try Self.verdict(of: ["W =- 0.1 * dW", "b =- 0.1 * db"])
    #expect(verdict.findings.map(\.line) == [10, 11])
    #expect(verdict.findings.allSatisfy { !$0.changes.isEmpty })
  }

  @Test func aWrongGradientIsNamedBesides() throws {
    let verdict = try Self.verdict(of: ["W =- 0.1 * dW", "b -= 0.1 * db"], gradient: "X.T.dot(a - T)")
    #expect(verdict.findings.map(\.line) == [8, 10])
    #expect(verdict.findings.allSatisfy { !$0.changes.isEmpty })
  }

  @Test func nothingThatIsKeptIsNeeded() throws {
    let verdict = try Self.verdict(of: ["W - 0.1 * dW", "b - 0.1 * db"])
    #expect(verdict.findings.map(\.line) == [10, 11])
    #expect(verdict.parameters.map(\.kind) == [.notUpdated, .notUpdated])
  }

  @Test func aStateThatIsCarriedOnIsNoParameter() throws {
    let program = """
      import numpy as np
      np.random.seed(1)
      x, t = np.random.randn(3), np.random.rand(2)
      W, U, h = np.random.randn(2, 3), np.random.randn(2, 2), np.ones(2)
      for step in range(3):
          a = W.dot(x) + U.dot(h)
          d = a - t
          dW, dU = np.outer(d, x), np.outer(d, h)
          h = 0.1 * a
          W -= 0.1 * dW
          U -= 0.1 * dU
      """
    let verdict = try ProgramCheck(text: program, loss: "0.5 * np.sum((a - t)**2)", line: 7).run()
    #expect(verdict.parameters.map(\.name).sorted() == ["U", "W"])
    #expect(verdict.findings.isEmpty)
  }
}
