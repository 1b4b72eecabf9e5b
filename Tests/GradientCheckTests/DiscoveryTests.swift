import GradientCheck
import Testing

@Suite struct DiscoveryTests {
  private static let head = """
    import numpy as np
    np.random.seed(5)
    X = np.random.randn(6, 3)
    y = np.random.rand(6, 1)
    w = np.random.randn(3, 1)
    lam = 0.1

    """

  /// What is found in a program with a training loop.
  private func found(_ loop: String) throws -> ProgramVerdict {
    try ProgramCheck(findingIn: Self.head + loop + "\n").run()
  }

  @Test func aPrintedLossIsFoundWhereItsVariablesHaveTheirValues() throws {
    let verdict = try found(
      """
      for i in range(30):
          p = X @ w
          w -= 0.1 * X.T @ (p - y) / 6
          if i % 10 == 0:
              print("epoch %d, loss %.3f" % (i, 0.5 * np.mean((p - y)**2)))
      """)
    #expect(
      verdict.loss.expression == "0.5 * np.mean((p - y)**2)" && verdict.loss.line == 9
        && verdict.loss.isAssumed)
    #expect(verdict.parameters.map(\.kind) == [.ok] && verdict.findings.isEmpty)
  }

  @Test func withoutALossTheErrorTermTellsWhichIsMeant() throws {
    let squares = try found(
      """
      for i in range(3):
          p = 1 / (1 + np.exp(-X @ w))
          delta = (y - p) * p * (1 - p)
          w += 0.1 * X.T @ delta
      """)
    #expect(squares.loss.expression == "0.5 * np.sum((y - p)**2)")
    #expect(squares.parameters.map(\.kind) == [.ok])
    let entropy = try found(
      """
      for i in range(3):
          p = 1 / (1 + np.exp(-X @ w))
          delta = (p - y) / len(X)
          w -= 0.1 * X.T @ delta
      """)
    #expect(entropy.loss.expression == "-np.sum(y * np.log(p) + (1 - y) * np.log(1 - p)) / 6")
    #expect(entropy.parameters.map(\.kind) == [.ok])
  }

  @Test func weightDecayBelongsToTheLossEvenWhereOnlyTheLossOfTheDataIsPrinted() throws {
    let verdict = try found(
      """
      for i in range(3):
          p = X @ w
          loss = np.mean((p - y)**2)
          w -= 0.1 * (2 * X.T @ (p - y) / 6 + lam * w)
      """)
    #expect(verdict.loss.expression == "np.mean((p - y)**2) + 0.5 * lam * np.sum(w**2)")
    #expect(verdict.findings.isEmpty)
  }

  @Test func aLossOverManyStepsIsNotThatOfOne() throws {
    let verdict = try found(
      """
      for i in range(3):
          for x, t in zip(X, y):
              p = x @ w
              w -= 0.1 * x[:, None] * (p - t)
          print("loss", np.sum((X @ w - y)**2))
      """)
    #expect(
      verdict.loss.expression == "0.5 * np.sum((p - t)**2)" && verdict.loss.line == 10
        && verdict.loss.isAssumed)
    #expect(verdict.findings.isEmpty)
  }

  @Test func aSumOfLogProbabilitiesIsALossWithTheOtherSign() throws {
    let verdict = try found(
      """
      for i in range(3):
          p = 1 / (1 + np.exp(-X @ w))
          logloss = np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))
          w -= 0.1 * X.T @ (p - y)
      """)
    #expect(verdict.loss.expression == "-np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))")
    #expect(verdict.parameters.map(\.kind) == [.ok])
  }

  @Test func aLossThatNoStepFollowsIsNotedAndTheOneOfTheErrorTermTaken() throws {
    let verdict = try found(
      """
      for i in range(3):
          p = 1 / (1 + np.exp(-X @ w))
          loss = np.mean((p - y)**2)
          w -= 0.1 * X.T @ (p - y)
      """)
    #expect(verdict.loss.expression == "-np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))")
    #expect(verdict.findings.map(\.kind) == [.lossFormula])
    #expect(verdict.findings.map(\.severity) == [.note] && verdict.findings.map(\.line) == [9])
  }

  @Test func aGivenLossGetsALineAndAGivenLineALoss() throws {
    let text =
      Self.head + """
        for i in range(3):
            p = X @ w
            d = p - y
            w -= 0.1 * X.T @ d

        """
    let loss = try ProgramCheck(findingIn: text, loss: "np.sum(d**2) / 2").run().loss
    #expect(loss.expression == "np.sum(d**2) / 2" && loss.line == 10 && !loss.isAssumed)
    let line = try ProgramCheck(findingIn: text, line: 10).run().loss
    #expect(line.expression == "0.5 * np.sum((p - y)**2)" && line.line == 10 && line.isAssumed)
  }

  @Test func aProgramThatTrainsNothingHasNoLoss() throws {
    do {
      _ = try found("print(X @ w)")
      Issue.record("a loss was found")
    } catch CheckFailure.noLossFound(nil) {}
  }
}
