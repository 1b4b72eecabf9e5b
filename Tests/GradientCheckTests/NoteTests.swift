import GradientCheck
import Testing

@Suite struct NoteTests {
  /// A network whose gradients are right, line by line.
  private static let lines = [
    "import numpy as np",
    "np.random.seed(0)",
    "X = np.random.randn(8, 3)",
    "y = np.random.rand(8, 1)",
    "W1 = np.random.randn(3, 4)",
    "W2 = np.random.randn(4, 1)",
    "rate = 0.01",
    "for i in range(5):",
    "    z1 = X @ W1",
    "    a1 = np.maximum(0, z1)",
    "    out = a1 @ W2",
    "    d2 = out - y",
    "    dW2 = a1.T @ d2",
    "    dW1 = X.T @ ((d2 @ W2.T) * (z1 > 0))",
    "    W1 -= rate * dW1",
    "    W2 -= rate * dW2",
  ]

  /// The kinds and lines of what is noted with some lines in the place of others.
  private func notes(_ changes: [Int: String]) throws -> [String] {
    var lines = Self.lines
    for (line, text) in changes { lines[line - 1] = text }
    let verdict = try ProgramCheck(findingIn: lines.joined(separator: "\n") + "\n").run()
    #expect(verdict.findings.allSatisfy { $0.severity == .note })
    return verdict.findings.map { "\($0.kind.rawValue) \($0.line)" }
  }

  @Test func aRightProgramGetsNone() throws { #expect(try notes([:]) == []) }

  @Test func valuesOnAKinkAreCounted() throws {
    #expect(try notes([5: "W1 = np.zeros((3, 4))"]) == ["kink 10"])
  }

  @Test func dropoutIsJudgedWithTheNumbersThatWereDrawn() throws {
    let found = try notes([
      10: "    mask = np.random.rand(8, 4) > 0.5; a1 = np.maximum(0, z1) * mask",
      14: "    dW1 = X.T @ ((d2 @ W2.T) * (z1 > 0) * mask)",
    ])
    #expect(found == ["random-numbers 10"])
  }

  @Test func rowsDrawnForAMinibatchAreNoRandomNumbersOfTheStep() throws {
    let found = try notes([
      9: "    rows = np.random.permutation(8)[:6]; x, t = X[rows], y[rows]; z1 = x @ W1",
      12: "    d2 = out - t", 14: "    dW1 = x.T @ ((d2 @ W2.T) * (z1 > 0))",
    ])
    #expect(found == [])
  }

  @Test func aLossThatDrawsItsOwnNumbersCannotBeJudged() throws {
    var lines = Self.lines
    lines[8] = "    out = lambda: (X @ W1 * (np.random.rand(8, 4) > 0.5)) @ W2; z1 = X @ W1; o = out"
    lines[10] = "    out = a1 @ W2"
    let check = ProgramCheck(
      text: lines.joined(separator: "\n") + "\n", loss: "np.sum((o() - y)**2)", line: 12)
    do {
      _ = try check.run()
      Issue.record("it was judged")
    } catch CheckFailure.randomLoss(let span) {
      #expect(span.line == 9)
    }
  }

  @Test func parametersOfWholeNumbersAreNamed() throws {
    let found = try notes([
      6: "W2 = np.array([[1], [2], [-1], [1]])",
      16: "    for k in range(4): W2[k, 0] = W2[k, 0] - rate * dW2[k, 0]",
    ])
    #expect(found == ["whole-numbers 16"])
  }

  @Test func aRateThatNoUpdateUsesIsNamed() throws {
    #expect(
      try notes([16: "    W2 -= rate * dW2; learning_rate = 0.9 * (0.1 if i == 0 else learning_rate)"]) == [])
    #expect(
      try notes([
        7: "rate = learning_rate = 0.01", 8: "for i in range(5):",
        16: "    W2 -= rate * dW2\n    learning_rate *= 0.9",
      ])
        == ["unused-schedule 17"])
    #expect(try notes([16: "    W2 -= rate * dW2\n    rate *= 0.9"]) == [])
  }

  @Test func valuesThatAreChangedUnderAnotherNameAreNamed() throws {
    var lines = Self.lines
    lines[11] = "    d2 = out\n    d2 -= y"
    let text = lines.joined(separator: "\n") + "\n"
    let verdict = try ProgramCheck(text: text, loss: "0.5 * np.sum((out - y)**2)", line: 12).run()
    #expect(verdict.findings.map(\.kind) == [.inPlace] && verdict.findings.map(\.line) == [12])
  }

  @Test(arguments: [
    ("1 / (1 + np.exp(-z1))", "0.5 * (1 + np.tanh(0.5 * z1))", "a1 * (1 - a1)"),
    ("np.log(1 + np.exp(z1))", "np.logaddexp(0, z1)", "1 / (1 + np.exp(-z1))"),
  ])
  func overflowsAreShownWithTheFormThatHasNone(_ form: String, _ stable: String, _ slope: String) throws {
    var lines = Self.lines
    lines[2] = "X = np.random.randn(8, 3) * 1000"
    lines[9] = "    a1 = \(form)"
    lines[13] = "    dW1 = X.T @ ((d2 @ W2.T) * (\(slope)))"
    let verdict = try ProgramCheck(findingIn: lines.joined(separator: "\n") + "\n").run()
    let note = try #require(verdict.findings.first { $0.kind == .overflow && $0.line == 10 })
    #expect(note.severity == .note && note.repair == "    a1 = \(stable)")
  }
}
