import GradientCheck
import Testing

/// A network of two layers, right but for one line that is changed: what is said about that line.
@Suite struct RepairTests {
  private static let lines = [
    "import numpy as np",
    "np.random.seed(3)",
    "X, Y = np.random.randn(7, 3), np.random.rand(7, 2)",
    "W1, b1 = np.random.randn(3, 5), np.zeros((1, 5))",
    "W2, b2 = np.random.randn(5, 2), np.zeros((1, 2))",
    "def sig(z):",
    "    return 1 / (1 + np.exp(-z))",
    "for step in range(4):",
    "    a1 = sig(X.dot(W1) + b1)",
    "    a2 = sig(a1.dot(W2) + b2)",
    "    d2 = (a2 - Y) * a2 * (1 - a2)",
    "    e1 = d2.dot(W2.T)",
    "    d1 = e1 * a1 * (1 - a1)",
    "    dW2 = a1.T.dot(d2)",
    "    db2 = np.sum(d2, axis=0, keepdims=True)",
    "    dW1 = X.T.dot(d1)",
    "    db1 = np.sum(d1, axis=0, keepdims=True)",
    "    W2 -= 0.1 * dW2",
    "    b2 = b2 - 0.1 * db2",
    "    W1 -= 0.1 * dW1",
    "    b1 -= 0.1 * db1",
  ]

  private static func verdict(changing line: Int, to text: String) throws -> ProgramVerdict {
    var lines = lines
    lines[line - 1] = text
    return try ProgramCheck(text: lines.joined(separator: "\n"), loss: "0.5 * np.sum((a2 - Y)**2)", line: 11)
      .run()
  }

  @Test func nothingIsWrongWithTheWholeProgram() throws {
    let verdict = try Self.verdict(changing: 1, to: Self.lines[0])
    #expect(verdict.findings.isEmpty)
    #expect(verdict.parameters.allSatisfy { $0.kind == .ok && $0.factor == 1 && $0.relativeError < 1e-10 })
    #expect(Set(verdict.parameters.compactMap(\.gradient)) == ["dW1", "db1", "dW2", "db2"])
  }

  @Test(arguments: [
    (13, "    d1 = e1", FaultKind.missingActivationDerivative),
    (14, "    dW2 = (X.dot(W1) + b1).T.dot(d2)", .wrongOperand),
    (15, "    db2 = d2", .biasGradient),
    (16, "    dW1 = X.T.dot(e1)", .wrongOperand),
    (18, "    W2 += 0.1 * dW2", .wrongSign),
  ])
  func theChangedLineIsNamed(_ line: Int, _ text: String, _ kind: FaultKind) throws {
    let errors = try Self.verdict(changing: line, to: text).findings.filter { $0.severity == .error }
    #expect(errors.map(\.line) == [line])
    #expect(errors.map(\.kind) == [kind])
  }

  @Test(arguments: [
    (12, "    e1 = (a2 - Y).dot(W2.T)", "    e1 = d2.dot(W2.T)"),
    (15, "    db2 = d2", "    db2 = np.sum(d2, axis=0, keepdims=True)"),
    (16, "    dW1 = X.T.dot(e1)", "    dW1 = X.T.dot(d1)"),
    (18, "    W2 += 0.1 * dW2", "    W2 -= 0.1 * dW2"),
  ])
  func theRepairIsTheRightLine(_ line: Int, _ text: String, _ repair: String) throws {
    let findings = try Self.verdict(changing: line, to: text).findings
    #expect(findings.map(\.repair) == [repair])
  }

  @Test func aForgottenUpdateIsNoUpdate() throws {
    let verdict = try Self.verdict(changing: 19, to: "    b2 - 0.1 * db2")
    #expect(verdict.parameters.first { $0.name == "b2" }?.kind == .notUpdated)
    #expect(verdict.findings.map(\.kind) == [.updateNotApplied])
    #expect(verdict.findings.map(\.repair) == ["    b2 -= 0.1 * db2"])
  }

  @Test func aBiasThatNoLayerUsesIsAddedWhereItBelongs() throws {
    let verdict = try Self.verdict(changing: 10, to: "    a2 = sig(a1.dot(W2))")
    #expect(verdict.parameters.first { $0.name == "b2" }?.kind == .wrong)
    #expect(verdict.findings.map(\.line) == [10])
    #expect(verdict.findings.map(\.repair) == ["    a2 = sig(a1.dot(W2) + b2)"])
  }

  @Test func theSameFactorForAllIsAWarning() throws {
    let verdict = try Self.verdict(changing: 11, to: "    d2 = 2 * (a2 - Y) * a2 * (1 - a2)")
    #expect(verdict.parameters.allSatisfy { $0.kind == .scaled && $0.symbol == "2" })
    #expect(verdict.findings.map(\.severity) == [.warning] && verdict.findings.map(\.kind) == [.wrongScale])
  }

  @Test func aLineThatDoesNotRunIsAFailure() {
    #expect(throws: CheckFailure.self) {
      try ProgramCheck(text: "x = 1\n", loss: "x", line: 7).run()
    }
  }
}
