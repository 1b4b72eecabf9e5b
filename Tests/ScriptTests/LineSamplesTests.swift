import Script
import Testing

/// What expressions are worth before a line of a program that is not traced.
@Suite struct LineSamplesTests {
  private let loop = """
    import numpy as np
    def train(n):
        w = np.array([1.0, 2.0])
        for i in range(n):
            w = w + 1
        return w
    train(6)
    """

  @Test func everyVisitOfAFewIsLookedAt() throws {
    let samples = try Script(loop).samples(before: 5, of: ["i", "w", "w[0] * n"])
    #expect(samples.visits == 6 && samples.stride == 1 && samples.failure == nil)
    #expect(samples.values[0] == [0, 1, 2, 3, 4, 5])
    #expect(samples.values[1] == [3, 5, 7, 9, 11, 13], "the elements of an array are added up")
    #expect(samples.values[2] == [6, 12, 18, 24, 30, 36])
    #expect(samples.failures == [nil, nil, nil])
  }

  @Test func ofManyVisitsMeansAreKept() throws {
    let text = loop.replacing("train(6)", with: "train(1000)")
    let samples = try Script(text).samples(before: 5, of: ["i", "i % 2", "1 / (i // 500)"], count: 10)
    #expect(samples.visits == 1000 && samples.stride == 64)
    let starts = stride(from: 0, to: 1000, by: 64)
    #expect(
      samples.values[0] == starts.map { Double($0 + min($0 + 63, 999)) / 2 }, "the last is of 40 visits")
    #expect(
      samples.values[1] == starts.map { _ in 0.5 }, "what changes from visit to visit is seen on average")
    #expect(
      samples.values[2].map(\.isNaN) == starts.map { $0 + 64 <= 500 }, "visits without a value do not count")
    #expect(try Script(text).samples(before: 5, of: ["i"], count: 10).values[0] == samples.values[0])
  }

  @Test func eachVisitReadsTheVariablesThatTheFrameHasThen() throws {
    let text = """
      def f(n):
          if n > 1:
              extra = n
          return n
      extra = 100
      def g(n):
          f(n)
          return [f(n) for f in [abs]]
      for i in range(4):
          f(i)
      """
    let samples = try Script(text).samples(before: 4, of: ["extra", "n + i"])
    #expect(samples.values[0].dropFirst(2) == [2, 3])
    #expect(samples.values[1] == [0, 2, 4, 6])
    let recursive = "def f(n):\n    m = 2 * n\n    return m if n == 0 else m + f(n - 1)\nf(3)\n"
    #expect(
      try Script(recursive).samples(before: 3, of: ["m", "f(0)"]).values == [[6, 4, 2, 0], [0, 0, 0, 0]])
  }

  @Test func anExpressionWithoutValueDoesNotEndTheProgram() throws {
    let samples = try Script(loop).samples(before: 5, of: ["1 / i", "later", "'text'"])
    #expect(samples.visits == 6 && samples.failure == nil)
    #expect(samples.values[0].map(\.isNaN) == [true, false, false, false, false, false])
    #expect(samples.values[0].last == 0.2)
    #expect(samples.failures.map { $0?.type } == ["ZeroDivisionError", "NameError", nil])
    #expect(samples.values[2].map(\.isNaN) == [true, true, true, true, true, true])
  }

  @Test func whatTheProgramDoesStaysTheSame() throws {
    let text =
      "import numpy as np\nnp.random.seed(1)\nfor i in range(3):\n    x = np.random.rand()\n    print(x)\n1 / 0\n"
    let plain = try Script(text).run()
    let samples = try Script(text).samples(before: 5, of: ["x"])
    #expect(samples.values[0].map { "\($0)\n" }.joined() == plain.output)
    #expect(samples.failure == plain.failure && samples.failure?.type == "ZeroDivisionError")
  }

  @Test func functionsThatAnExpressionCallsAreNotVisited() throws {
    let text = "def f(x):\n    return 2 * x\nfor i in range(3):\n    f(i)\n"
    let samples = try Script(text).samples(before: 2, of: ["f(x)"])
    #expect(samples.visits == 3 && samples.values == [[0, 2, 4]])
  }

  @Test func aLineThatNeverRunsHasNoSamples() throws {
    let samples = try Script(loop).samples(before: 50, of: ["i"])
    #expect(samples.visits == 0 && samples.values == [[]])
    #expect(throws: (any Error).self) { try Script(loop).samples(before: 5, of: ["i +"]) }
  }
}
