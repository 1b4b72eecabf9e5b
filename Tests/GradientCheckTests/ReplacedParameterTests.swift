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

  @Test(arguments: [("p - t", "=-", "-="), ("t - p", "=+", "+=")])
  func numbersOfAListMayBeReplaced(_ error: String, _ sign: String, _ repaired: String) throws {
    let program = """
      rows = [[0.2, 0.7], [0.9, -0.3], [-0.4, 0.5], [0.3, 0.3]]
      goals = [0.3, 0.8, 0.2, 0.6]
      w = [0.3, -0.2]
      for epoch in range(3):
          for x, t in zip(rows, goals):
              p = sum(a * b for a, b in zip(w, x))
              e = \(error)
              loss = 0.5 * e ** 2
              for j in range(2):
                  w[j] \(sign) 0.1 * e * x[j]
      """
    let verdict = try ProgramCheck(text: program, loss: "loss", line: 9).run()
    #expect(verdict.findings.map(\.line) == [10])
    #expect(verdict.findings.first?.changes.first?.new == ["            w[j] \(repaired) 0.1 * e * x[j]"])
  }

  @Test(arguments: [
    (["Ws = [-0.1 * g for W, g in zip(Ws, gs)]"], "    Ws = [W - 0.1 * g for W, g in zip(Ws, gs)]"),
    (["for W, g in zip(Ws, gs):", "    W = W - 0.1 * g"], "        W -= 0.1 * g"),
  ])
  func arraysOfAListAreChangedInPlaceOrMadeAnew(_ update: [String], _ repaired: String) throws {
    let program = """
      import numpy as np
      np.random.seed(1)
      X, T = np.random.randn(8, 4), np.random.rand(8, 2)
      Ws = [np.random.randn(4, 5) * 0.5, np.random.randn(5, 2)]
      for step in range(3):
          h = np.tanh(X @ Ws[0])
          d2 = h @ Ws[1] - T
          d1 = (d2 @ Ws[1].T) * (1 - h ** 2)
          gs = [X.T @ d1, h.T @ d2]
          \(update.joined(separator: "\n    "))
      """
    let verdict = try ProgramCheck(text: program, loss: "0.5 * np.sum(d2**2)", line: 8).run()
    #expect(verdict.findings.map(\.line) == [9 + update.count])
    #expect(verdict.findings.first?.changes.first?.new == [repaired])
  }

  @Test func theStepMayHaveAName() throws {
    let program = """
      import numpy as np
      np.random.seed(1)
      X, T = np.random.randn(8, 4), np.random.rand(8, 2)
      w = np.random.randn(4, 2)
      for i in range(5):
          e = X @ w - T
          step = 0.1 * X.T @ e / 8
          w =- step
      """
    let verdict = try ProgramCheck(text: program, loss: "0.5 * np.sum(e**2) / 8", line: 7).run()
    let errors = verdict.findings.filter { $0.severity == .error }
    #expect(errors.map(\.line) == [8])
    #expect(errors.first?.changes.first?.new == ["    w -= step"])
  }

  @Test(arguments: ["0.1 * a", "np.tanh(a)", "a"])
  func aStateThatIsCarriedOnIsNoParameter(_ next: String) throws {
    let program = """
      import numpy as np
      np.random.seed(1)
      x, t = np.random.randn(3), np.random.rand(2)
      W, U, h = np.random.randn(2, 3), np.random.randn(2, 2), np.ones(2)
      for step in range(3):
          a = W.dot(x) + U.dot(h)
          d = a - t
          dW, dU = np.outer(d, x), np.outer(d, h)
          h = \(next)
          W -= 0.1 * dW
          U -= 0.1 * dU
      """
    let verdict = try ProgramCheck(text: program, loss: "0.5 * np.sum((a - t)**2)", line: 7).run()
    #expect(verdict.parameters.map(\.name).sorted() == ["U", "W"])
    #expect(verdict.findings.isEmpty)
  }
}
