import GradientCheck
import Testing

/// How programs train, and how close numeric derivatives come.
@Suite struct CurveTests {
  private static let text = """
    import numpy as np
    np.random.seed(1)
    X = np.random.randn(6, 3)
    y = np.random.rand(6, 1)
    w = np.random.randn(3, 1)
    for i in range(30):
        p = 1 / (1 + np.exp(-X.dot(w)))
        d = p - y
        w -= 0.1 * X.T.dot(d)

    """
  private static let loss = "0.5 * np.sum((p - y)**2)"

  @Test func theLossIsFollowedWithTheRepairsToo() throws {
    let check = ProgramCheck(text: Self.text, loss: Self.loss, line: 8)
    let verdict = try check.run()
    let given = try check.trainingCurve(
      of: check.text, loss: verdict.loss, accuracy: "np.mean((p > 0.5) == (y > 0.5))")
    let repaired = try check.trainingCurve(
      of: try #require(verdict.repaired), loss: verdict.loss, accuracy: nil)
    #expect(given.visits == 30 && given.stride == 1 && given.loss.count == 30 && repaired.loss.count == 30)
    #expect(given.loss[0] == repaired.loss[0], "nothing differs before the first step")
    #expect(given.loss[1] != repaired.loss[1])
    #expect(try #require(given.accuracy).allSatisfy { (0...1).contains($0) } && repaired.accuracy == nil)
    #expect(given.failure == nil && given.accuracyFailure == nil)
  }

  @Test func anAccuracyWithoutValueSaysWhy() throws {
    let check = ProgramCheck(text: Self.text, loss: Self.loss, line: 8)
    let curve = try check.trainingCurve(of: check.text, loss: try check.run().loss, accuracy: "hits")
    #expect(curve.accuracyFailure?.message == "name 'hits' is not defined")
    #expect(!curve.loss.contains { $0.isNaN })
  }

  @Test func largeAndSmallStepsAreFartherFromTheDerivative() throws {
    let curve = try #require(try ProgramCheck(text: Self.text, loss: Self.loss, line: 8).stepSizeCurve())
    let best = try #require(curve.best)
    #expect(curve.steps == curve.steps.sorted() && curve.steps.count == curve.disagreement.count)
    #expect((1e-8...1e-3).contains(best.step) && best.disagreement < 1e-8)
    #expect(try #require(curve.disagreement.last) > 1e-5 && curve.disagreement[0] > 1e-6)
  }

  @Test func whatAProgramIsGivenCountsInTheCheck() throws {
    var check = ProgramCheck(text: Self.text, loss: Self.loss, line: 8)
    check.settings.values = ["y": "np.zeros((6, 1))"]
    let verdict = try check.run()
    #expect(verdict.parameters.map(\.name) == ["w"])
    let curve = try check.trainingCurve(of: check.text, loss: verdict.loss, accuracy: "np.sum(y)")
    #expect(try #require(curve.accuracy).allSatisfy { $0 == 0 })
  }
}
