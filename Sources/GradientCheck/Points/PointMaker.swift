import Arrays
import Script
import Tensor

/// Draws the points at which a step is judged.
///
/// The program's own start often hides faults: biases are zero, units are saturated, symmetric or dead. So parameters
/// and inputs are drawn anew, in a range in which the usual activations bend; velocities are zero, targets stay.
struct PointMaker {
  private let problem: StepProblem
  private var stream = RandomStream(seed: 0, name: "gradcheck/points")
  /// How many points are wanted.
  private static let count = 3
  /// How many are tried.
  private static let trials = 24
  /// How many more are tried where a unit is never off, or always.
  private static let extraTrials = 12

  init(_ problem: StepProblem) { self.problem = problem }

  /// Whether each comparison with a value that depends on parameters is true and false somewhere.
  private func showsBothSides(_ points: [CheckPoint]) -> Bool {
    problem.graph.nodes.indices.allSatisfy { number in
      let node = problem.graph.nodes[number]
      guard problem.depends[number], problem.isStep[number] || problem.isForward[number] else { return true }
      guard node.inputs.count == 2 else { return true }
      switch OperationKind(node.operation) {
      case .pairwise(.maximum), .pairwise(.minimum): break
      default: guard case .comparison = node.operation else { return true }
      }
      var (above, below) = (false, false)
      for point in points {
        let (a, b) = (Quantity(point.values[node.inputs[0]]), Quantity(point.values[node.inputs[1]]))
        for difference in (a - b).values { if difference > 0 { above = true } else { below = true } }
      }
      return above && below
    }
  }

  /// The program's own values; nil if the loss has no finite derivatives there.
  func own() -> CheckPoint? { point(giving: [:]) }

  /// The points, at most three; none if no trial gave finite derivatives.
  mutating func points() -> [CheckPoint] {
    var points: [CheckPoint] = []
    for trial in 0..<Self.trials where points.count < Self.count {
      if let point = point(giving: values(trial)), trial >= 20 || isTelling(point) { points.append(point) }
    }
    // A slope of 1 everywhere is no evidence for what a relu does elsewhere.
    for trial in 0..<Self.extraTrials where !points.isEmpty && !showsBothSides(points) {
      if let point = point(giving: values(trial)), isTelling(point), showsBothSides([point]) {
        points[points.count - 1] = point
      }
    }
    return points
  }

  /// How wide the noise is in a trial: it shrinks when points fail.
  private static func width(_ trial: Int) -> Double { [1, 1, 0.5, 0.25, 0.1, 0.03][min(5, trial / 4)] }

  private mutating func values(_ trial: Int) -> [Int: Operand] {
    let graph = problem.graph
    let isNear = trial >= 16
    var values: [Int: Operand] = [:]
    for member in problem.members {
      var value = Quantity(graph.recorded[member.old])
      let fan = value.shape.count >= 2 ? value.shape.suffix(2).max() ?? 1 : 1
      let spread = fan <= 8 ? 0.6 : 1.7 / Double(fan).squareRoot()
      let keeps = value.magnitude < 3 ? 0.5 : 0
      for place in value.values.indices {
        let old = value.values[place]
        let noise = stream.normal()
        value.values[place] =
          isNear
          ? old * (1 + 0.05 * noise) + 0.02 * stream.normal()
          : keeps * old + noise * spread * Self.width(trial)
      }
      values[member.old] = value.operand
    }
    for number in problem.varied where !isNear {
      var value = Quantity(graph.recorded[number])
      for place in value.values.indices { value.values[place] = 0.8 * stream.normal() + 0.3 }
      values[number] = value.operand
    }
    for number in problem.states {
      let shape = graph.nodes[number].shape
      guard problem.members.contains(where: { graph.nodes[$0.old].shape == shape }) else { continue }
      values[number] = Quantity(shape, repeating: 0).operand
    }
    return values
  }

  /// Everything that follows from some values; nil if the program fails for them or derivatives are not finite.
  private func point(giving given: [Int: Operand]) -> CheckPoint? {
    guard let values = try? problem.graph.values(giving: given) else { return nil }
    guard Quantity(values[problem.loss]).isFinite else { return nil }
    let adjoints = Adjoints(
      of: problem.loss, in: problem.graph, forward: problem.forward, depends: problem.depends, values: values)
    let point = CheckPoint(values: values, adjoints: adjoints)
    guard problem.members.indices.allSatisfy({ problem.gradient(of: $0, at: point).isFinite }) else {
      return nil
    }
    return point
  }

  /// Whether every parameter makes a difference at a point: none of the gradients vanishes beside another.
  private func isTelling(_ point: CheckPoint) -> Bool {
    var largest: [Int: Double] = [:]
    for (number, member) in problem.members.enumerated() {
      let size = problem.gradient(of: number, at: point).magnitude
      largest[member.parameter] = max(largest[member.parameter] ?? 0, size)
    }
    let top = largest.values.max() ?? 0
    return top >= 1e-9 && (largest.values.min() ?? 0) >= 1e-7 * top
  }
}
