import GradientCheck
import Testing

/// A network of three layers with two changed lines: exactly these are named, and both are repaired.
@Suite struct SeveralFaultsTests {
  private static let lines = [
    "import numpy as np",
    "np.random.seed(3)",
    "X, y = np.random.randn(12, 4), np.random.rand(12, 2)",
    "W1, b1 = np.random.randn(4, 5) * 0.5, np.zeros(5)",
    "W2, b2 = np.random.randn(5, 5) * 0.5, np.zeros(5)",
    "W3, b3 = np.random.randn(5, 2) * 0.5, np.zeros(2)",
    "for epoch in range(6):",
    "    h1 = X @ W1 + b1",
    "    a1 = np.tanh(h1)",
    "    h2 = a1 @ W2 + b2",
    "    a2 = 1 / (1 + np.exp(-h2))",
    "    out = a2 @ W3 + b3",
    "    err = 2 * (out - y) / y.size",
    "    gW3 = a2.T @ err",
    "    gb3 = err.sum(0)",
    "    back2 = err @ W3.T",
    "    s2 = a2 * (1 - a2)",
    "    d2 = back2 * s2",
    "    gW2 = a1.T @ d2",
    "    gb2 = d2.sum(0)",
    "    back1 = d2 @ W2.T",
    "    s1 = 1 - a1 ** 2",
    "    d1 = back1 * s1",
    "    gW1 = X.T @ d1",
    "    gb1 = d1.sum(0)",
    "    for p, g in ((W1, gW1), (b1, gb1), (W2, gW2), (b2, gb2), (W3, gW3), (b3, gb3)):",
    "        p -= 0.1 * g",
  ]

  private static func errors(changing changes: [Int: String]) throws -> [GradientFinding] {
    var lines = lines
    for (line, text) in changes { lines[line - 1] = "    " + text }
    let text = lines.joined(separator: "\n")
    let verdict = try ProgramCheck(text: text, loss: "((out - y) ** 2).mean()", line: 13).run()
    return verdict.findings.filter { $0.severity == .error }
  }

  @Test func nothingIsWrongWithTheWholeProgram() throws { #expect(try Self.errors(changing: [:]).isEmpty) }

  @Test(arguments: [
    // What is sent back and the slope, of which the product is right.
    [21: "back1 = d2 @ W2", 22: "s1 = 1 - a1"],
    [21: "back1 = back2 @ W2.T", 22: "s1 = 1 - h1 ** 2"],
    // A slope that shows only once the error is put right.
    [13: "err = (out - y) ** 2 / y.size", 17: "s2 = h2 * (1 - h2)"],
    [13: "err = (out - y) ** 2 / y.size", 18: "d2 = back2"],
    // The raw error in a gradient, and a wrong slope behind it.
    [22: "s1 = 1 - a1", 24: "gW1 = X.T @ back1"],
    // A mean where sums belong, behind something else that is wrong.
    [23: "d1 = back1", 25: "gb1 = d1.mean(0)"],
    // A sign that all steps inherit, those as well that are wrong for another reason.
    [13: "err = 2 * (y - out) / y.size", 19: "gW2 = h1.T @ d2"],
    [13: "err = 2 * (y - out) / y.size", 22: "s1 = 1 - a1"],
    [13: "err = 2 * (y - out) / y.size", 20: "gb2 = d2.sum()"],
    // Two signs of which one hides the other.
    [16: "back2 = -err @ W3.T", 19: "gW2 = -a1.T @ d2"],
  ])
  func bothLinesAreNamedAndRepaired(_ changes: [Int: String]) throws {
    let errors = try Self.errors(changing: changes)
    #expect(errors.map(\.line) == changes.keys.sorted())
    #expect(errors.allSatisfy { !$0.changes.isEmpty })
  }
}
