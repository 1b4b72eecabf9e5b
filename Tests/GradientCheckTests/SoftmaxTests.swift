import GradientCheck
import Testing

/// Softmaxes of the forward pass that do not make probabilities.
@Suite struct SoftmaxTests {
  private static func verdict(of softmax: [String], cost: String? = nil) throws -> ProgramVerdict {
    let program =
      ["import numpy as np", "def softmax(v):"] + softmax.map { "    " + $0 } + [
        "np.random.seed(1)",
        "X, labels = np.random.randn(7, 3), np.random.randint(0, 3, 7)",
        "Y = np.eye(3)[labels]",
        "W, b = np.random.randn(3, 3), np.zeros((1, 3))",
        "for step in range(3):",
        "    p = softmax(X.dot(W) + b)",
        "    J = -np.sum(\(cost ?? "Y * np.log(p)"))",
        "    d = p - Y",
        "    W -= 0.1 * X.T.dot(d)",
        "    b -= 0.1 * np.sum(d, axis=0, keepdims=True)",
      ]
    let line = 10 + softmax.count
    return try ProgramCheck(text: program.joined(separator: "\n"), loss: "J", line: line).run()
  }

  @Test(arguments: [
    (["e = np.exp(v)", "total = np.sum(e, axis=1, keepdims=True)", "return e"], 5, "    return e / total"),
    (["return np.exp(v)"], 3, "    return np.exp(v) / np.sum(np.exp(v), axis=1, keepdims=True)"),
    (["e = np.exp(v)", "return e"], 4, "    return e / np.sum(e, axis=1, keepdims=True)"),
  ])
  func exponentialsThatAreNotDividedAreNoSoftmax(_ body: [String], _ line: Int, _ repaired: String) throws {
    let found = try Self.verdict(of: body).findings
    #expect(found.map(\.kind) == [.softmaxFormula] && found.map(\.line) == [line])
    #expect(found.first?.changes.first?.new == [repaired])
    #expect(
      found.first?.message
        == "the softmax does not divide by the sum of each sample's exponentials, so that its outputs do not add up "
        + "to 1; so the step of 'W' and 'b' is wrong")
  }

  @Test(arguments: [
    (["e = np.exp(v)", "return e / len(e)"], 4, "    return e / np.sum(e, axis=1, keepdims=True)"),
    (
      ["e = np.exp(v)", "total = np.max(e)", "return e / total"], 5,
      "    total = np.sum(e, axis=1, keepdims=True)"
    ),
  ])
  func whatIsNoSumIsNoDivisor(_ body: [String], _ line: Int, _ repaired: String) throws {
    let found = try Self.verdict(of: body).findings
    #expect(found.map(\.kind) == [.softmaxFormula] && found.map(\.line) == [line])
    #expect(found.first?.changes.first?.new == [repaired])
    #expect(found.first?.message.hasPrefix("the softmax divides by something else than the sum") == true)
  }

  @Test func aSmallNumberInTheLogarithmChangesNothing() throws {
    let found = try Self.verdict(of: ["return np.exp(v)"], cost: "Y * np.log(p + 1e-12)").findings
    #expect(found.map(\.kind) == [.softmaxFormula])
  }

  @Test func anExponentialThatTheLossUsesItselfIsMeant() throws {
    // Poisson regression: the derivative by the scores is p - Y.
    #expect(try Self.verdict(of: ["return np.exp(v)"], cost: "Y * np.log(p) - p").findings.isEmpty)
  }
}
