import Arrays
import Tensor

/// Tells without evaluating a step whether other values at some of its nodes can make a parameter's step right.
///
/// A backward pass is linear in what is sent back. So a step, multiplied with fixed numbers and summed, is a sum of
/// products of a node's values with numbers that reverse mode gives for all nodes at once (Griewank and Walther,
/// Evaluating Derivatives, SIAM 2008, section 3.2); what these sums are for a multiple of the derivative is known.
struct StepPullbacks {
  /// What a step comes to in one direction at one point.
  private struct Equation {
    let place: Int
    let direction: Quantity
    /// What the derivative and what the step come to.
    let (gradient, change): (Double, Double)
    /// What nodes' values are multiplied with.
    let weights: [Int: Quantity]
  }

  private let trial: StepTrial
  private let rules: VectorJacobian
  private let olds: Set<Int>
  private var stream = RandomStream(seed: 0, name: "gradcheck/pullbacks")
  /// The equations of each member; nil where its step has none.
  private var equations: [Int: [Equation]?] = [:]
  private static let tolerance = 1e-5

  init(_ trial: StepTrial) {
    self.trial = trial
    rules = VectorJacobian(graph: trial.problem.graph)
    olds = Set(trial.problem.members.map(\.old))
  }

  /// The values at some nodes that show whether steps are linear in them: numbers drawn for each node.
  mutating func probe(_ unit: [Int]) -> [Quantity] {
    unit.map { node in
      let shape = trial.problem.graph.nodes[node].shape
      return Quantity(shape, (0..<shape.reduce(1, *)).map { _ in stream.normal() })
    }
  }

  /// Whether a member's step is linear in the values of some nodes, as far as one step with other values there tells; nil
  /// where the step cannot be compared, because it changes the parameter's shape.
  ///
  /// - Parameters:
  ///   - change: what the step is at the first point with `probe` at the nodes.
  mutating func isLinear(_ member: Int, _ unit: [Int], probe: [Quantity], change: Quantity?) -> Bool? {
    guard let change, let equations = equations(of: member) else { return nil }
    return equations.filter { $0.place == 0 }.allSatisfy { equation in
      guard change.shape == equation.direction.shape else { return false }
      let own = unit.map { Quantity(trial.values[0][$0]) }
      let wanted = Self.sum(equation, unit, probe) - Self.sum(equation, unit, own) + equation.change
      let found = equation.direction.dot(change)
      let size = abs(wanted) + abs(found) + abs(equation.change)
      return abs(found - wanted) <= 1e-7 * size + 1e-13
    }
  }

  /// Whether multiples of some values at nodes can make a member's step a multiple of its derivative.
  ///
  /// The member's step must be linear in them.
  mutating func canBeRight(_ member: Int, _ unit: [Int], _ values: [[Quantity]]) -> Bool {
    guard let equations = equations(of: member) else { return true }
    // In each direction: c · (what is put in) + (the rest) = k · (the derivative).
    var (aa, ab, bb, ar, br, rr) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    var size = 0.0
    for equation in equations {
      let put = Self.sum(equation, unit, values.map { $0[equation.place] })
      let own = Self.sum(equation, unit, unit.map { Quantity(trial.values[equation.place][$0]) })
      let (b, rest) = (equation.gradient, equation.change - own)
      size += equation.change * equation.change + own * own
      aa += put * put
      ab += put * b
      bb += b * b
      ar += put * rest
      br += b * rest
      rr += rest * rest
    }
    guard aa > 0, bb > 0 else { return false }
    let determinant = aa * bb - ab * ab
    if rr <= 1e-18 * size { return determinant <= Self.tolerance * Self.tolerance * aa * bb }
    // What the derivative and what is put in cannot be told apart by tells nothing.
    guard determinant > 1e-9 * aa * bb else { return true }
    let c = (ab * br - bb * ar) / determinant
    let k = (aa * br - ab * ar) / determinant
    let miss = c * c * aa + k * k * bb + rr - 2 * c * k * ab + 2 * c * ar - 2 * k * br
    return miss <= Self.tolerance * Self.tolerance * (c * c * aa + k * k * bb + rr)
  }

  private static func sum(_ equation: Equation, _ unit: [Int], _ values: [Quantity]) -> Double {
    zip(unit, values).reduce(0) { sum, part in
      sum + (equation.weights[part.0].map { $0.dot(part.1) } ?? 0)
    }
  }

  private mutating func equations(of member: Int) -> [Equation]? {
    if let known = equations[member] { return known }
    let made = makeEquations(member)
    equations[member] = .some(made)
    return made
  }

  /// Two directions at each point; one where the parameter is a number.
  private mutating func makeEquations(_ member: Int) -> [Equation]? {
    let problem = trial.problem
    let (root, sign) =
      problem.members[member].gradient.map { ($0.node, -$0.sign) }
      ?? (problem.members[member].new, problem.members[member].increment ?? 1)
    let nodes = problem.graph.ancestors(of: [root], cut: olds.union(trial.fixed)).sorted(by: >)
    let own = Set(nodes)
    var result: [Equation] = []
    for place in problem.points.indices {
      guard let change = problem.change(of: member, in: trial.values[place]) else { return nil }
      let gradient = problem.gradient(of: member, at: problem.points[place])
      guard gradient.shape == change.shape else { return nil }
      for _ in 0..<min(2, change.count) {
        let direction = Quantity(change.shape, (0..<change.count).map { _ in stream.normal() })
        var weights: [Int: Quantity] = [root: direction.scaled(sign)]
        for number in nodes where !olds.contains(number) && (number == root || !trial.fixed.contains(number))
        {
          guard let weight = weights[number] else { continue }
          let inputs = problem.graph.nodes[number].inputs
          let wanted = inputs.map { own.contains($0) && !olds.contains($0) }
          guard wanted.contains(true) else { continue }
          let parts = rules.gradients(of: number, weight, trial.values[place], wanted: wanted)
          for (input, part) in zip(inputs, parts) {
            guard let part, own.contains(input) else { continue }
            weights[input] = weights[input].map { $0 + part } ?? part
          }
        }
        result.append(
          Equation(
            place: place, direction: direction, gradient: direction.dot(gradient),
            change: direction.dot(change), weights: weights))
      }
    }
    return result
  }
}
