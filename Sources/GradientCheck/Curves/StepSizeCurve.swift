import Arrays

/// How far central differences are from the derivative for each step size: large steps leave the tangent, small ones
/// are lost in rounding.
public struct StepSizeCurve: Equatable, Sendable {
  /// The step sizes, from the smallest.
  public let steps: [Double]
  /// |difference − derivative| in terms of the larger of both, for each step; not a number where the loss has no value.
  public let disagreement: [Double]

  /// The step with the smallest disagreement; nil if there is none.
  public var best: (step: Double, disagreement: Double)? {
    zip(steps, disagreement).filter { !$0.1.isNaN }.min { $0.1 < $1.1 }.map {
      (step: $0.0, disagreement: $0.1)
    }
  }

  static let steps = [
    1e-12, 3e-12, 1e-11, 3e-11, 1e-10, 3e-10, 1e-9, 3e-9, 1e-8, 3e-8, 1e-7, 3e-7,
    1e-6, 3e-6, 1e-5, 3e-5, 1e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1,
  ]

  /// Measures along the derivative itself, by all parameters at once, at the first point that the step is judged at.
  init?(_ problem: StepProblem) {
    guard let point = problem.points.first else { return nil }
    let gradients = problem.members.indices.map { problem.gradient(of: $0, at: point) }
    let length = gradients.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1 * $1 } }.squareRoot()
    guard length > 0, length.isFinite else { return nil }
    func loss(_ distance: Double) -> Double {
      var given: [Int: Operand] = [:]
      for number in problem.varied + problem.states { given[number] = point.values[number] }
      for (member, gradient) in zip(problem.members, gradients) {
        given[member.old] = (Quantity(point.values[member.old]) + gradient.scaled(distance / length)).operand
      }
      guard let values = try? problem.graph.values(giving: given) else { return .nan }
      return Quantity(values[problem.loss]).values.reduce(0, +)
    }
    steps = Self.steps
    disagreement = Self.steps.map { step in
      let difference = (loss(step) - loss(-step)) / (2 * step)
      return abs(difference - length) / max(abs(difference), length)
    }
  }
}

extension ProgramCheck {
  /// Compares the derivative of the loss with central differences for steps from 1e-12 to 0.1; nil where it vanishes.
  public func stepSizeCurve() throws -> StepSizeCurve? {
    StepSizeCurve(try examination(of: text).problem)
  }
}
