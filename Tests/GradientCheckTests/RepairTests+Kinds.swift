import GradientCheck
import Testing

extension RepairTests {
  private static let relu = [
    "import numpy as np",
    "np.random.seed(5)",
    "X, Y = np.random.randn(9, 3), np.random.rand(9, 2)",
    "W1, W2 = np.random.randn(3, 6), np.random.randn(6, 2)",
    "n = len(X)",
    "for step in range(4):",
    "    z1 = X @ W1",
    "    a1 = np.maximum(0, z1)",
    "    out = a1 @ W2",
    "    J = np.sum((out - Y)**2) / n + 0.01 * np.sum(W1**2)",
    "    d2 = 2 * (out - Y) / n",
    "    d1 = (d2 @ W2.T) * (z1 > 0)",
    "    dW1 = X.T @ d1 + 2 * 0.01 * W1",
    "    dW2 = a1.T @ d2",
    "    W1 -= 0.1 * dW1",
    "    W2 -= 0.1 * dW2",
  ]

  private static func findings(_ lines: [String]) throws -> [GradientFinding] {
    try ProgramCheck(text: lines.joined(separator: "\n"), loss: "J", line: 11).run().findings
  }

  @Test(arguments: [
    (12, "    d1 = (d2 @ W2.T) * (z1 < 0)", "    d1 = (d2 @ W2.T) * (z1 > 0)"),
    (12, "    d1 = np.sum(d2) * np.sum(W2) * a1 / n", "    d1 = np.dot(d2, W2.T) * (a1 > 0)"),
    (13, "    dW1 = X.T @ d1 - 2 * 0.01 * W1", "    dW1 = X.T @ d1 + 2 * 0.01 * W1"),
    (14, "    dW2 = a1.T @ d2 / n", "    dW2 = a1.T @ d2"),
    (14, "    dW2 = z1.T @ d2", "    dW2 = a1.T @ d2"),
  ])
  func whatIsWrongInOneLineIsRepairedThere(_ line: Int, _ text: String, _ repair: String) throws {
    var lines = Self.relu
    lines[line - 1] = text
    #expect(try Self.findings(lines).map(\.repair) == [repair])
  }

  @Test func anUpdateThatComesTooEarlyIsMoved() throws {
    var lines = Self.relu
    lines.insert(lines.remove(at: 13), at: 11)
    lines.insert(lines.remove(at: 15), at: 12)
    let finding = try #require(try Self.findings(lines).first)
    #expect(finding.kind == .updateOrder && finding.line == 13)
    #expect(
      finding.changes == [
        LineChange(line: 13, newLine: 13, old: ["    W2 -= 0.1 * dW2"], new: []),
        LineChange(line: 15, newLine: 14, old: [], new: ["    W2 -= 0.1 * dW2"]),
      ])
    #expect(
      finding.repair == "@@ -13 +12,0 @@\n-    W2 -= 0.1 * dW2\n@@ -14,0 +14 @@\n+    W2 -= 0.1 * dW2")
  }

  @Test func theLossIsRepairedWhereTheGradientsMeanAnother() throws {
    var lines = Self.relu
    lines[9] = "    J = np.sum(np.abs(out - Y)) / n + 0.01 * np.sum(W1**2)"
    let repaired = try Self.findings(lines).compactMap { $0.changes.first?.new.first }
    #expect(Set(repaired) == ["    J = np.sum((out - Y)**2) / n + 0.01 * np.sum(W1**2)"])
  }

  @Test func severalFaultsAreRepairedTogether() throws {
    var lines = Self.relu
    lines[11] = "    d1 = d2 @ W2.T"
    lines[13] = "    dW2 = z1.T @ d2"
    let program = try #require(
      try ProgramCheck(text: lines.joined(separator: "\n"), loss: "J", line: 11).run().repaired)
    #expect(try Self.findings(program.split(separator: "\n").map(String.init)).isEmpty)
  }
}
