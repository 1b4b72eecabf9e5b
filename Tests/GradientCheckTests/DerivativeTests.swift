import GradientCheck
import Testing

/// Programs whose gradients are right, with operations that put numbers beside the elements or move them.
@Suite struct DerivativeTests {
  @Test(arguments: [
    ("np.append(np.tanh(x @ V), 1) @ w", "h = np.append(np.tanh(x @ V), 1)"),
    ("np.concatenate([[1.0], np.tanh(x @ V)]) @ w", "h = np.concatenate([[1.0], np.tanh(x @ V)])"),
    (
      "np.pad(np.tanh(x @ V), (0, 1), constant_values=2) @ w",
      "h = np.pad(np.tanh(x @ V), (0, 1), constant_values=2)"
    ),
    ("np.hstack((np.tanh(x @ V), 3)) @ w", "h = np.hstack((np.tanh(x @ V), 3))"),
    ("np.roll(np.insert(np.tanh(x @ V), 1, 5), 2) @ w", "h = np.roll(np.insert(np.tanh(x @ V), 1, 5), 2)"),
  ])
  func numbersBesideTheElementsTakeNoPartOfTheirGradient(_ output: String, _ hidden: String) throws {
    let text = """
      import numpy as np
      np.random.seed(3)
      x, y = np.random.randn(3), 0.3
      V, w = np.random.randn(3, 4), np.random.randn(5)
      for i in range(3):
          \(hidden)
          o = \(output)
          w -= 0.1 * (o - y) * h

      """
    let verdict = try ProgramCheck(text: text, loss: "0.5 * (o - y)**2 + 0 * np.sum(V)", line: 8).run()
    #expect(verdict.parameters.map(\.kind) == [.ok])
  }

  @Test func theGradientBehindAnAppendedOneIsThatOfTheElements() throws {
    let text = """
      import numpy as np
      np.random.seed(3)
      x, y = np.random.randn(3), 0.3
      V, w = np.random.randn(3, 4), np.random.randn(5)
      for i in range(3):
          a = np.tanh(x @ V)
          o = np.append(a, 1) @ w
          e = o - y
          dV = np.outer(x, e * w[:4] * (1 - a**2))
          w -= 0.1 * e * np.append(a, 1)
          V -= 0.1 * dV

      """
    let verdict = try ProgramCheck(text: text, loss: "0.5 * (o - y)**2", line: 8).run()
    #expect(verdict.parameters.map(\.kind) == [.ok, .ok] && verdict.findings.isEmpty)
  }
}
