import Arrays
import Script

/// What probed expressions are worth at the points where a step is judged.
struct ProbeValues {
  let probed: ProbedRun
  private let graph: StepGraph
  /// The values of the graph's nodes, one list a point.
  private let values: [[Operand]]
  /// By number, whether a node changes from point to point.
  private let varies: [Bool]
  /// For new values of parameters that are meant to be read only later: the nodes of the old ones.
  private let olds: [NodeID: Int]
  /// What was evaluated, one table a point.
  private var known: [[NodeID: Operand]]

  init(_ probed: ProbedRun, _ problem: StepProblem, values: [[Operand]], olds: [NodeID: Int] = [:]) {
    self.probed = probed
    self.values = values
    self.olds = olds
    graph = problem.graph
    known = values.map { _ in [:] }
    let starts = problem.members.map(\.old) + problem.varied + problem.states
    let given = Set(starts.compactMap { problem.graph.nodes[$0].origin })
    let trace = probed.run.trace
    varies = trace.nodes.last.map { trace.dependants(of: probed.places(of: given), upTo: $0) } ?? []
  }

  /// The value of a node at a point; nil if it cannot be evaluated there.
  mutating func value(of node: NodeID, at point: Int) -> Operand? {
    let trace = probed.run.trace
    guard varies[Int(node.number)] else { return trace.value(of: node) }
    if let original = probed.original(of: node), let place = olds[original] ?? graph.number(of: original) {
      return values[point][place]
    }
    if let value = known[point][node] { return value }
    var inputs: [Operand] = []
    for input in trace.inputs(of: node) {
      guard let value = value(of: input, at: point) else { return nil }
      inputs.append(value)
    }
    guard let value = try? probed.run.value(of: node, inputs: inputs) else { return nil }
    known[point][node] = value
    return value
  }
}

extension ProbeValues {
  /// How many numbers a node's value has.
  func count(of node: NodeID) -> Int { probed.run.trace.value(of: node).shape.reduce(1, *) }
}
