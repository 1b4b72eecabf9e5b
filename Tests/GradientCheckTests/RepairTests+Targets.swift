import GradientCheck
import Testing

extension RepairTests {
  /// The only finding for a program with one line changed.
  private static func repair(_ lines: [String], _ line: Int, _ text: String, at: Int) throws
    -> GradientFinding?
  {
    var lines = lines
    lines[line - 1] = text
    let findings = try ProgramCheck(text: lines.joined(separator: "\n"), loss: "J", line: at).run().findings
    #expect(findings.count == 1)
    return findings.first
  }

  @Test(arguments: [
    (14, "    d1[d1 < 0] = 0"), (14, "    d1[z1 > 0] = 0"), (11, "    d2[np.arange(n), labels - 1] -= 1"),
    (11, "    d2[:, labels] -= 1"),
  ])
  func whereAStatementWritesToIsRepaired(_ line: Int, _ text: String) throws {
    let lines = [
      "import numpy as np",
      "np.random.seed(5)",
      "X, labels = np.random.randn(6, 3), np.array([0, 2, 1, 1, 0, 2])",
      "W1, W2, n = np.random.randn(3, 5), np.random.randn(5, 3), 6",
      "for step in range(4):",
      "    z1 = X @ W1",
      "    a1 = np.maximum(0, z1)",
      "    e = np.exp(a1 @ W2)",
      "    p = e / np.sum(e, axis=1, keepdims=True)",
      "    d2 = p.copy()",
      "    d2[np.arange(n), labels] -= 1",
      "    J = -np.sum(np.log(p[np.arange(n), labels]))",
      "    d1 = d2 @ W2.T",
      "    d1[z1 < 0] = 0",
      "    W1 -= 0.1 * X.T @ d1",
      "    W2 -= 0.1 * a1.T @ d2",
    ]
    let finding = try Self.repair(lines, line, text, at: 13)
    let right = text.contains(":, labels") ? "    d2[np.arange(len(labels)), labels] -= 1" : lines[line - 1]
    #expect(finding?.line == line && finding?.changes.first?.new == [right])
  }

  @Test(arguments: [
    "T * np.log(p) - (1 - T) * np.log(1 - p)", "T * np.log(1 + p) + (1 - T) * np.log(1 - p)",
    "(1 + T) * np.log(p) + (1 - T) * np.log(1 - p)",
  ])
  func aBinaryCrossEntropyIsRepaired(_ wrong: String) throws {
    let lines = [
      "import numpy as np",
      "np.random.seed(5)",
      "X, T = np.random.randn(6, 3), np.array([0, 1, 1, 0, 1, 0])",
      "w = np.random.randn(3)",
      "for step in range(4):",
      "    p = 1 / (1 + np.exp(-(X @ w)))",
      "    J = -np.sum(\(wrong))",
      "    d = p - T",
      "    w -= 0.1 * X.T @ d",
    ]
    let finding = try Self.repair(lines, 1, lines[0], at: 8)
    #expect(
      finding?.changes.first?.new == ["    J = -np.sum(T * np.log(p) + (1 - T) * np.log(1 - p))"])
  }

  @Test func aLossThatTheFirstSampleLeavesFlatIsNotWhatItsStepFollows() throws {
    let lines = [
      "import math",
      "rows, labels = [[0.2, 0.7], [0.9, -0.3], [-0.4, 0.5]], [0, 1, 1]",
      "w, b = [0.3, -0.2], 0.1",
      "for epoch in range(3):",
      "    for x, t in zip(rows, labels):",
      "        p = 1 / (1 + math.exp(-(w[0] * x[0] + w[1] * x[1] + b)))",
      "        J = -t * math.log(p)",
      "        d = p - t",
      "        for j in range(2):",
      "            w[j] -= 0.1 * d * x[j]",
      "        b -= 0.1 * d",
    ]
    let verdict = try ProgramCheck(text: lines.joined(separator: "\n"), loss: "J", line: 8).run()
    #expect(verdict.findings.map(\.line) == [7] && verdict.findings.map(\.kind) == [.lossFormula])
    #expect(
      verdict.findings.first?.message
        == "the loss does not change with any parameter in the first step, which changes 'b' and 'w' all the same"
    )
    #expect(
      verdict.findings.first?.changes.first?.new == [
        "        J = -t * math.log(p) - (1 - t) * math.log(1 - p)"
      ])
    #expect(verdict.parameters.map(\.kind) == [.wrong, .wrong])
  }
}
