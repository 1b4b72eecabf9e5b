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

  @Test func aFunctionIsPassedWhatItLacks() throws {
    let lines = [
      "import numpy as np",
      "np.random.seed(5)",
      "X, Y = np.random.randn(9, 3), np.random.rand(9)",
      "A, B = np.random.randn(3, 2), np.random.randn(2)",
      "def step(error, hidden, A, B):",
      "    dA = error * B",
      "    B -= 0.1 * error * hidden",
      "    A -= 0.1 * dA",
      "for x, y in zip(X, Y):",
      "    hidden = x @ A",
      "    error = hidden @ B - y",
      "    J = 0.5 * error**2",
      "    step(error, hidden, A, B)",
    ]
    let finding = try #require(
      try ProgramCheck(text: lines.joined(separator: "\n"), loss: "J", line: 13).run().findings.first)
    #expect(finding.line == 6)
    #expect(
      finding.changes == [
        LineChange(
          line: 5, newLine: 5, old: Array(lines[4...5]),
          new: ["def step(error, hidden, A, B, x):", "    dA = np.outer(x, B) * error"]),
        LineChange(line: 13, newLine: 13, old: [lines[12]], new: ["    step(error, hidden, A, B, x)"]),
      ])
  }

  /// A network of numbers in lists, whose values comprehensions compute.
  private static let floats = [
    "import math, random",
    "def slope(a):",
    "    return 1 - a**2",
    "random.seed(2)",
    "rows, goals = [[.1, .7], [.9, -.4], [.3, .6]], [[.2, .3], [.8, .4], [.5, .1]]",
    "w1 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(3)]",
    "w2 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(2)]",
    "for x, y in zip(rows, goals):",
    "    h = [math.tanh(sum(w * v for w, v in zip(row, x))) for row in w1]",
    "    o = [math.tanh(sum(w * v for w, v in zip(row, h))) for row in w2]",
    "    J = sum(0.5 * (p - t)**2 for p, t in zip(o, y))",
    "    d2 = [(p - t) * slope(p) for p, t in zip(o, y)]",
    "    d1 = [sum(d * row[j] for d, row in zip(d2, w2)) * slope(a) for j, a in enumerate(h)]",
    "    w2 = [[w - 0.1 * d * v for w, v in zip(row, h)] for row, d in zip(w2, d2)]",
    "    w1 = [[w - 0.1 * d * v for w, v in zip(row, x)] for row, d in zip(w1, d1)]",
  ]

  @Test(arguments: [
    (
      13, "    d1 = [sum(d * row[j] for d, row in zip(d2, w2)) for j, a in enumerate(h)]",
      "    d1 = [sum(d * row[j] for d, row in zip(d2, w2)) * (1 - a**2) for j, a in enumerate(h)]"
    ),
    (
      13, "    d1 = [sum(d2) * slope(a) for j, a in enumerate(h)]",
      "    d1 = [sum(p * q[j] for p, q in zip(d2, w2)) * (1 - a**2) for j, a in enumerate(h)]"
    ),
    (
      14, "    v2 = [[w - 0.1 * d * v for w, v in zip(row, h)] for row, d in zip(w2, d2)]",
      "    w2 = [[w - 0.1 * d * v for w, v in zip(row, h)] for row, d in zip(w2, d2)]"
    ),
    // All calls, of both layers, are put right by what the helper returns.
    (3, "    return 1 + a**2", "    return 1 - a**2"),
  ])
  func whatComprehensionsComputeIsRepairedInTheirElement(_ line: Int, _ text: String, _ repair: String) throws
  {
    var lines = Self.floats
    #expect(try ProgramCheck(text: lines.joined(separator: "\n"), loss: "J", line: 12).run().findings.isEmpty)
    lines[line - 1] = text
    let found = try ProgramCheck(text: lines.joined(separator: "\n"), loss: "J", line: 12).run().findings
    #expect(found.map(\.line) == [line] && found.map(\.repair) == [repair])
  }
}
