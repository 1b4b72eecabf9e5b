import Arrays
import Tensor

/// Confirms reverse mode by central differences of the loss, in a random direction for each parameter.
///
/// Both are computed by Gradbook: where they differ, it is Gradbook that is wrong, and its verdict is worth nothing
/// (Griewank and Walther, "Evaluating Derivatives", 2008, section 3.1).
struct CentralDifferences {
  private let problem: StepProblem
  /// How far they may be apart, in terms of the larger.
  private static let tolerance = 1e-3

  init(_ problem: StepProblem) { self.problem = problem }

  /// The first parameter whose derivatives differ at all points and steps, by its path; nil if they agree.
  func disagreement() -> String? {
    var stream = RandomStream(seed: 0, name: "gradcheck/directions")
    for (number, member) in problem.members.enumerated() {
      let shape = problem.graph.nodes[member.old].shape
      let direction = Quantity(shape, (0..<shape.reduce(1, *)).map { _ in stream.normal() })
      // Beside a kink the differences of one point say nothing.
      let isConfirmed = problem.points.contains { point in
        [1e-5, 1e-7, 1e-3].contains { agrees(number, point, direction, step: $0) }
      }
      if !isConfirmed { return member.path }
    }
    return nil
  }

  private func agrees(_ member: Int, _ point: CheckPoint, _ direction: Quantity, step: Double) -> Bool {
    let old = Quantity(point.values[problem.members[member].old])
    guard let above = loss(member, old + direction.scaled(step), point),
      let below = loss(member, old - direction.scaled(step), point)
    else { return true }
    let measured = (above - below) / (2 * step)
    let computed = (problem.gradient(of: member, at: point) * direction).values.reduce(0, +)
    // What is lost where two nearly equal losses are subtracted.
    let rounding = max(abs(above), abs(below)) * 1e-14 / step
    return abs(measured - computed) <= Self.tolerance * max(abs(measured), abs(computed)) + rounding
  }

  private func loss(_ member: Int, _ value: Quantity, _ point: CheckPoint) -> Double? {
    var given: [Int: Operand] = [:]
    for number in problem.members.map(\.old) + problem.varied + problem.states {
      given[number] = point.values[number]
    }
    given[problem.members[member].old] = value.operand
    guard let values = try? problem.graph.values(giving: given) else { return nil }
    let sum = Quantity(values[problem.loss]).values.reduce(0, +)
    return sum.isFinite ? sum : nil
  }
}
