import Script

/// A run of a program in which expressions were evaluated before some lines, beside the same run without them.
struct ProbedRun {
  let run: TracedRun
  /// By number, the same node of the run without probes; nil for what probes have made.
  private let originals: [NodeID?]
  /// For each probe the number of the last node of the run without probes before it.
  let positions: [UInt32]
  /// How far two nodes that are the same may have moved from each other, as probes make what the program would have
  /// made later.
  private static let distance = 4_096
  /// How many pairs of nodes are compared at most.
  private static let comparisons = 4_000_000

  init(_ run: TracedRun, beside original: Trace) {
    self.run = run
    let trace = run.trace
    var originals = [NodeID?](repeating: nil, count: trace.count + 1)
    var positions: [UInt32] = []
    var (next, number, left) = (1, 1, Self.comparisons)
    func isSame(_ node: NodeID, _ other: NodeID) -> Bool {
      let (inputs, others) = (trace.inputs(of: node), original.inputs(of: other))
      guard inputs.count == others.count, trace.span(of: node) == original.span(of: other) else {
        return false
      }
      return zip(inputs, others).allSatisfy {
        originals[Int($0.number)] == nil || originals[Int($0.number)] == $1
      }
    }
    for probe in run.probes + [nil] {
      let end = probe?.start ?? trace.count
      while number <= end {
        let node = NodeID(UInt32(number))
        let last = min(original.count, next + min(Self.distance, left))
        if next <= last {
          let same = (next...last).first { isSame(node, NodeID(UInt32($0))) }
          left -= (same ?? last) - next
          if let same {
            originals[number] = NodeID(UInt32(same))
            next = same + 1
          }
        }
        number += 1
      }
      positions.append(UInt32(next - 1))
      number = max(number, (probe?.count ?? 0) + 1)
    }
    self.originals = originals
    self.positions = positions
  }

  /// The same node of the run without probes; nil for what a probe has made.
  func original(of node: NodeID) -> NodeID? { originals[Int(node.number)] }

  /// The node that is the same as one of the run without probes, for some.
  func places(of nodes: Set<NodeID>) -> Set<NodeID> {
    var result: Set<NodeID> = []
    for (number, node) in originals.enumerated() {
      if let node, nodes.contains(node) { result.insert(NodeID(UInt32(number))) }
    }
    return result
  }
}
