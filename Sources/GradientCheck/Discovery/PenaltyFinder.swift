import Script
import Tensor

/// Finds the weight decay that a program's steps contain and its loss leaves out.
///
/// Many programs print the loss of the data alone. Their steps are then −k · (∂loss/∂W + λ · W) with the same λ for all
/// weights, which two unknowns at several points tell for certain.
struct PenaltyFinder {
  private let problem: StepProblem
  private let numpy: String

  init(_ problem: StepProblem, numpy: String) {
    self.problem = problem
    self.numpy = numpy
  }

  /// The penalty that belongs to the loss, as an expression; nil if the steps contain none, or the loss has one.
  func expression() -> String? {
    guard !hasPenalty else { return nil }
    var (weights, factors): ([String], [Double]) = ([], [])
    for (number, member) in problem.members.enumerated() {
      let factor = factor(of: number)
      if let factor { factors.append(factor) }
      guard factor != nil || multipliesItself(member.old) else { continue }
      weights.append("\(numpy)sum(\(member.path)**2)")
    }
    guard let factor = factors.sorted().dropFirst(factors.count / 2).first else { return nil }
    let sum = weights.count == 1 ? weights[0] : "(\(weights.joined(separator: " + ")))"
    return "\(half(factor)) * \(sum)"
  }

  /// λ for one parameter, if its step is −k · (gradient + λ · value) at all points; |λ|, as its sign may be wrong.
  private func factor(of member: Int) -> Double? {
    var found: Double?
    for point in problem.points {
      guard let change = problem.change(of: member, in: point.values) else { return nil }
      let gradient = problem.gradient(of: member, at: point)
      let value = Quantity(point.values[problem.members[member].old])
      guard value.count > 2, let (k, c) = Self.fit(change, gradient, value), k != 0, abs(c) > 1e-9 * abs(k)
      else { return nil }
      if let found, abs(c / k - found) > 1e-5 * abs(found) { return nil }
      found = found ?? c / k
    }
    return found.map(abs)
  }

  /// The numbers with which change = −k · gradient − c · value; nil if there are none.
  private static func fit(_ change: Quantity, _ gradient: Quantity, _ value: Quantity) -> (
    k: Double, c: Double
  )? {
    guard change.shape == gradient.shape, change.shape == value.shape else { return nil }
    func dot(_ left: Quantity, _ right: Quantity) -> Double { (left * right).values.reduce(0, +) }
    let (gg, gw, ww) = (dot(gradient, gradient), dot(gradient, value), dot(value, value))
    let (cg, cw) = (dot(change, gradient), dot(change, value))
    let determinant = gg * ww - gw * gw
    guard determinant > 1e-12 * gg * ww else { return nil }
    let (k, c) = (-(cg * ww - cw * gw) / determinant, -(cw * gg - cg * gw) / determinant)
    let rest = change + gradient.scaled(k) + value.scaled(c)
    return rest.magnitude <= StepJudge.tolerance * change.magnitude ? (k, c) : nil
  }

  /// Whether the loss uses a parameter in another way than in products with something else.
  private var hasPenalty: Bool {
    let olds = Set(problem.members.map(\.old))
    var same = olds
    for number in problem.forward where !olds.contains(number) {
      let node = problem.graph.nodes[number]
      guard node.inputs.contains(where: same.contains) else { continue }
      switch OperationKind(node.operation) {
      case .identity, .moving: same.insert(number)
      case .pairwise(.power), .elementwise(.square), .elementwise(.absolute): return true
      case .pairwise(.multiply) where node.inputs.allSatisfy(same.contains): return true
      case .other: return true
      default: break
      }
    }
    return false
  }

  /// Whether the backward pass multiplies a parameter with a number.
  private func multipliesItself(_ old: Int) -> Bool {
    let graph = problem.graph
    return problem.backward.contains { number in
      let node = graph.nodes[number]
      guard OperationKind(node.operation) == .pairwise(.multiply), node.inputs.count == 2,
        !problem.isChain[number]
      else { return false }
      let (left, right) = (node.inputs[0], node.inputs[1])
      func isNumber(_ input: Int) -> Bool {
        !problem.depends[input] && graph.nodes[input].shape.reduce(1, *) == 1
      }
      return graph.behindIdentities(left) == old && isNumber(right)
        || graph.behindIdentities(right) == old && isNumber(left)
    }
  }

  /// Half of a number, in the program's names where it has one.
  private func half(_ factor: Double) -> String {
    let trace = problem.step.run.trace
    let numbers = problem.step.start.variables.filter {
      trace.value(of: $0.node).shape.isEmpty && ($0.depth ?? 0) == 0 && LossWords.isPenalty($0.path)
    }
    for (times, before) in [(1.0, "0.5 * "), (2.0, "")] {
      let known = numbers.first {
        abs(Quantity(trace.value(of: $0.node)).values[0] * times - factor) <= 1e-6 * factor
      }
      if let known { return before + known.path }
    }
    // The fit is right to some ten digits.
    return "0.5 * \(NumberText.general(factor, significant: 10))"
  }
}
