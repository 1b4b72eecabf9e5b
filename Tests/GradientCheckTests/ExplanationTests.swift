import GradientCheck
import Testing

@Suite struct ExplanationTests {
  private static let program = """
    import numpy as np
    np.random.seed(2)
    X = np.random.randn(5, 3)
    y = np.random.rand(5, 2)
    W1 = np.random.randn(3, 4)
    W2 = np.random.randn(4, 2)
    b2 = np.zeros((1, 2))
    for i in range(3):
        z1 = X @ W1
        a1 = np.tanh(z1)
        z2 = a1 @ W2 + b2
        error = y - z2
        slope = 1 - a1**2
        grad2 = a1.T @ error / 5
        dW2 = -grad2 + 0.1 * W2
        db2 = -error.mean(axis=0, keepdims=True)
        delta1 = -(error / 5) @ W2.T
        dW1 = X.T @ delta1
        W1 -= 0.5 * dW1
        W2 -= 0.5 * dW2
        b2 -= 0.5 * db2

    """

  @Test func everyLineOfTheBackwardPassSaysWhatItHolds() throws {
    let loss = "0.5 * np.sum((z2 - y)**2) / 5 + 0.05 * np.sum(W2**2)"
    let verdict = try ProgramCheck(text: Self.program, loss: loss, line: 12).run()
    #expect(verdict.findings.map(\.line) == [17])
    #expect(
      verdict.explanations.compactMap(\.formula) == [
        "error = −n · ∂L/∂z2", "slope = ∂a1/∂z1", "grad2 = −∂(data part of L)/∂W2", "dW2 = ∂L/∂W2",
        "db2 = ∂L/∂b2", "delta1 = ∂L/∂a1",
      ])
    #expect(
      verdict.explanations.map(\.status) == [
        .scaled, .explained, .explained, .explained, .explained, .wrong, .unknown,
      ])
  }
}
