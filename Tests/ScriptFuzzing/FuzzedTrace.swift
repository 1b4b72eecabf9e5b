/// How a program is run once more, with a trace.
public struct FuzzedTrace: Sendable {
  /// The line that the program is stopped before; nil if it runs to its end.
  let line: Int?
  /// After how many such stops it ends.
  let visits: Int
  /// What is evaluated there.
  let expression: String?
  /// What one of its numbers is replaced by afterwards.
  let replacement: Double

  private static let expressions = [
    "a", "x", "l", "p", "q", "d", "np.sum(a)", "a * 2 + 1", "x * y", "c[0]", "f(x)", "self", "self.v",
    "missing", "[x, y]", "l[0] + 1", "[i for i in m]", "lambda: a", "1 / 0", "a[:, None] @ b", "sum(m)",
  ]

  init(lineCount: Int, _ draws: inout Draws) {
    line = draws.chance(60) ? draws.between(1, lineCount) : nil
    visits = draws.pick([1, 2, 5])
    expression = draws.chance(50) ? draws.pick(Self.expressions) : nil
    replacement = draws.pick([0, 1, 2, 3, 5, -1, 0.75, -0.5, 1e308, .nan])
  }
}
