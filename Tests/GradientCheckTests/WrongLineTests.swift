import GradientCheck
import Testing

/// Small programs with known faults: exactly their lines are named.
@Suite struct WrongLineTests {
  private static func errors(
    _ program: String, loss: String, line: Int
  ) throws -> (lines: [Int], verdict: ProgramVerdict) {
    let verdict = try ProgramCheck(text: program, loss: loss, line: line).run()
    return (verdict.findings.filter { $0.severity == .error }.map(\.line), verdict)
  }

  @Test func readersOfTheRawErrorAreWrongWhereTheDeltaStandsBesideIt() throws {
    let program = """
      import numpy as np
      np.random.seed(1)
      X, T = np.random.randn(6, 3), np.random.rand(6, 2)
      W, b = np.random.randn(3, 2), np.zeros((1, 2))
      for step in range(3):
          a = np.tanh(X.dot(W) + b)
          e = a - T
          d = e * (1 - a ** 2)
          dW = X.T.dot(e)
          db = np.sum(e, axis=0, keepdims=True)
          W -= 0.1 * dW
          b -= 0.1 * db
      """
    #expect(try Self.errors(program, loss: "0.5 * np.sum((a - T)**2)", line: 7).lines == [9, 10])
  }

  @Test func parametersThatWereTransposedWhenTheyWereMadeAreSearchedLikeOthers() throws {
    let program = """
      import numpy as np
      np.random.seed(4)
      X, T = np.random.randn(6, 3), np.random.rand(6, 2)
      V, W = np.random.randn(5, 3).T, np.random.randn(2, 5).T
      for step in range(3):
          h = np.tanh(X.dot(V))
          e = h.dot(W) - T
          d = e.dot(W.T)
          V = V - 0.1 * X.T.dot(d)
          W = W - 0.1 * h.T.dot(e)
      """
    let found = try Self.errors(program, loss: "0.5 * np.sum(e**2)", line: 8)
    #expect(found.lines == [8])
    #expect(found.verdict.findings.map(\.repair) == ["    d = e.dot(W.T) * (1 - h**2)"])
  }

  @Test func aMeanThatOneGradientLacksIsMissingThereBesideWeightDecay() throws {
    let program = """
      import numpy as np
      np.random.seed(2)
      X, T = np.random.randn(5, 3), np.random.rand(5, 1)
      W, b = np.random.randn(3, 1), np.zeros((1, 1))
      for step in range(3):
          a = X.dot(W) + b
          d = a - T
          dW = X.T.dot(d) + 0.1 / 5 * W
          db = np.sum(d, axis=0, keepdims=True) / 5
          W -= 0.1 * dW
          b -= 0.1 * db
      """
    let loss = "np.sum((a - T)**2) / 10 + 0.1 / 10 * np.sum(W**2)"
    #expect(try Self.errors(program, loss: loss, line: 7).lines == [8])
  }

  @Test func aWrongSignInAFunctionIsNamedThereWhereverItIsCalled() throws {
    let program = """
      import numpy as np
      np.random.seed(3)
      X, T = np.random.rand(4, 3), np.random.rand(4, 2)
      W1, W2, W3 = np.random.randn(3, 4), np.random.randn(4, 5), np.random.randn(5, 2)
      def sig(z):
          return 1 / (1 + np.exp(-z))
      def slope(a):
          return a * (a - 1)
      for step in range(3):
          a1 = sig(X.dot(W1))
          a2 = sig(a1.dot(W2))
          a3 = sig(a2.dot(W3))
          d3 = (a3 - T) * slope(a3)
          d2 = (a3 - T).dot(W3.T) * slope(a2)
          d1 = d2.dot(W2.T) * slope(a1)
          W3 -= 0.1 * a2.T.dot(d3)
          W2 -= 0.1 * a1.T.dot(d2)
          W1 -= 0.1 * X.T.dot(d1)
      """
    #expect(try Self.errors(program, loss: "0.5 * np.sum((a3 - T)**2)", line: 13).lines == [8, 14])
  }

  @Test func theLayerThatALoopLeavesOutIsNotUpdated() throws {
    let program = """
      import numpy as np
      np.random.seed(4)
      X, T = np.random.rand(4, 3), np.random.rand(4, 2)
      W = [np.random.randn(3, 4), np.random.randn(4, 5), np.random.randn(5, 2)]
      for step in range(3):
          a = [X]
          for w in W:
              a.append(np.tanh(a[-1].dot(w)))
          d = [None] * 3
          d[2] = (a[3] - T) * (1 - a[3] ** 2)
          d[1] = d[2].dot(W[2].T) * (1 - a[2] ** 2)
          d[0] = d[1].dot(W[1].T) * (1 - a[1] ** 2)
          for l in range(2):
              W[l] = W[l] - 0.1 * a[l].T.dot(d[l])
      """
    let (lines, verdict) = try Self.errors(program, loss: "0.5 * np.sum((a[-1] - T)**2)", line: 9)
    #expect(lines == [14])
    #expect(verdict.parameters.filter { $0.kind == .notUpdated }.map(\.name) == ["W[2]"])
  }

  @Test func aSlopeIsMissingWhereTheErrorIsAppended() throws {
    let program = """
      import math
      x, t = [0.4, -0.7], 0.3
      w, b, v = [[0.5, -0.2], [0.3, 0.8]], [0.1, -0.4], [0.7, -0.6]
      for step in range(3):
          h = []
          for j in range(2):
              s = b[j]
              for i in range(2):
                  s += w[j][i] * x[i]
              h.append(math.tanh(s))
          o = v[0] * h[0] + v[1] * h[1]
          deltas = []
          for j in range(2):
              err = 0.0
              err += (o - t) * v[j]
              deltas.append(err)
          for j in range(2):
              v[j] -= 0.1 * (o - t) * h[j]
              b[j] -= 0.1 * deltas[j]
              for i in range(2):
                  w[j][i] -= 0.1 * deltas[j] * x[i]
      """
    #expect(try Self.errors(program, loss: "0.5 * (o - t)**2", line: 12).lines == [16])
  }

  @Test func aSecondForwardPassIsComparedWithTheFirst() throws {
    let program = """
      import numpy as np
      np.random.seed(5)
      X, T = np.random.randn(6, 3), np.random.rand(6, 2)
      W1, b1 = np.random.randn(3, 4), np.random.randn(4)
      W2, b2 = np.random.randn(4, 2), np.random.randn(2)
      def cost():
          return 0.5 * np.sum((np.tanh(X.dot(W1) + b1).dot(W2) + b2 - T) ** 2)
      for step in range(3):
          J = cost()
          z1 = X.dot(W1) - b1
          a1 = np.tanh(z1)
          a2 = a1.dot(W2) + b2
          d2 = a2 - T
          d1 = d2.dot(W2.T) * (1 - a1 ** 2)
          W2 -= 0.1 * a1.T.dot(d2)
          b2 -= 0.1 * d2.sum(axis=0)
          W1 -= 0.1 * X.T.dot(d1)
          b1 -= 0.1 * d1.sum(axis=0)
      """
    #expect(try Self.errors(program, loss: "J", line: 10).lines == [10])
  }

  @Test func aSecondForwardPassMayLackABiasInsideACall() throws {
    let program = """
      import numpy as np
      np.random.seed(5)
      X, T = np.random.randn(6, 3), np.random.rand(6, 2)
      W, b = np.random.randn(2, 3), np.random.randn(2)
      def sig(v):
          return 1 / (1 + np.exp(-v))
      def cost():
          return 0.5 * sum(np.sum((sig(W.dot(x) + b) - t) ** 2) for x, t in zip(X, T))
      for step in range(3):
          J = cost()
          dW, db = np.zeros_like(W), np.zeros_like(b)
          for x, t in zip(X, T):
              a = sig(W.dot(x))
              d = (a - t) * a * (1 - a)
              dW += np.outer(d, x)
              db += d
          W -= 0.1 * dW
          b -= 0.1 * db
      """
    #expect(try Self.errors(program, loss: "J", line: 11).lines == [13])
    let named = program.replacing(
      "a = sig(W.dot(x))", with: "z = W.dot(x)\n        a = sig(z)")
    #expect(try Self.errors(named, loss: "J", line: 11).lines == [13])
  }

  @Test(arguments: [
    ("return v * (v < 0) * 0 + (v < 0)", "relu(h, True)"), ("return v < 0", "relu(h, True)"),
    ("return np.where(v > 0, 0, 1)", "relu(z, True)"),
  ])
  func aMaskIsWrongWhereAFunctionReturnsIt(_ wrong: String, _ slope: String) throws {
    let program = """
      import numpy as np
      np.random.seed(7)
      X, T = np.random.randn(8, 3), np.random.rand(8, 2)
      V, W = np.random.randn(3, 5), np.random.randn(5, 2)
      def relu(v, deriv=False):
          if deriv:
              \(wrong)
          return v * (v > 0)
      for step in range(3):
          z = X.dot(V)
          h = relu(z)
          e = h.dot(W) - T
          d = e.dot(W.T) * \(slope)
          V -= 0.1 * X.T.dot(d)
          W -= 0.1 * h.T.dot(e)
      """
    #expect(try Self.errors(program, loss: "0.5 * np.sum(e**2)", line: 13).lines == [7])
  }

  @Test func aStepOfTheOppositeDirectionMakesNothingBehindItWrong() throws {
    // The slope of a sigmoid is below zero where a tanh is, so that most of the step goes uphill.
    let program = """
      import numpy as np
      np.random.seed(3)
      X, T = np.random.rand(8, 3), np.random.rand(8, 2)
      V, W = -np.random.rand(3, 5), np.random.randn(5, 2)
      def tanh(v):
          return (np.exp(v) - np.exp(-v)) / (np.exp(v) + np.exp(-v))
      for step in range(3):
          h = tanh(np.dot(X, V))
          e = np.dot(h, W) - T
          d = np.dot(e, W.T) * h * (1 - h)
          V -= 0.1 * np.dot(X.T, d)
          W -= 0.1 * np.dot(h.T, e)
      """
    #expect(try Self.errors(program, loss: "0.5 * np.sum(e**2)", line: 10).lines == [10])
  }

  @Test func aBiasThatIsNotSummedIsWrongInItsUpdateEvenIfTheWeightsAreWrongToo() throws {
    let program = """
      import numpy as np
      np.random.seed(66)
      X, t = np.random.randn(6, 5), np.random.rand(6)
      w, b = np.random.randn(5) * 0.1, 0.0
      for i in range(6):
          h = X @ w + b
          d = 2 * (t - h)
          w += 0.1 * (h.T @ d)
          b += 0.1 * d
      """
    #expect(try Self.errors(program, loss: "np.sum((t - h)**2)", line: 8).lines == [8, 9])
  }

  @Test(arguments: [
    ("dW = np.sum(X) * np.sum(d)", 11, "'dW' is one number for all 6 of 'W', so that"),
    ("db = d", 12, "'db' has the shape (6, 2), other than (1, 2) of 'b', so that"),
    ("db = np.sum(d)", 12, "'db' is one number for all 2 of 'b', so that"),
  ])
  func aShapeThatIsNotTheParametersIsSaid(_ line: String, _ number: Int, _ message: String) throws {
    var program = [
      "import numpy as np",
      "np.random.seed(1)",
      "X = np.random.randn(6, 3)",
      "y = np.random.rand(6, 2)",
      "W = np.random.randn(3, 2)",
      "b = np.zeros((1, 2))",
      "for i in range(20):",
      "    p = X.dot(W) + b",
      "    J = 0.5 * np.sum((p - y)**2)",
      "    d = p - y",
      "    dW = X.T @ d",
      "    db = np.sum(d, axis=0, keepdims=True)",
      "    W = W - 0.1 * dW",
      "    b = b - 0.1 * db",
    ]
    program[number - 1] = "    " + line
    let check = ProgramCheck(text: program.joined(separator: "\n"), loss: "J", line: 10)
    let found = try check.run().findings
    #expect(found.map(\.line) == [number])
    #expect(found.first?.message.hasPrefix(message) == true, "\(found.map(\.message))")
  }

  @Test func aNameThatWasGivenToAnotherValueIsSaidToBe() throws {
    let program = """
      import numpy as np
      np.random.seed(1)
      X, T = np.random.randn(8, 4), np.random.rand(8, 4)
      W1, W2 = np.random.randn(4, 4), np.random.randn(4, 4)
      def sig(z):
          return 1 / (1 + np.exp(-z))
      def slope(z):
          return sig(z) * (1 - sig(z))
      for step in range(3):
          z = X @ W1
          h = sig(z)
          z = h @ W2
          d2 = (sig(z) - T) * slope(z)
          d1 = (d2 @ W2.T) * slope(z)
          W2 -= 0.1 * h.T @ d2
          W1 -= 0.1 * X.T @ d1
      """
    let (lines, verdict) = try Self.errors(program, loss: "0.5 * np.sum((sig(z) - T)**2)", line: 13)
    #expect(lines == [14])
    #expect(
      verdict.findings.first?.message
        == "'z' (line 10) belongs here, which line 12 has overwritten; so the step of 'W1' is wrong")
  }
}
