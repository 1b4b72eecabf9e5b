import Script

/// Tells whether several steps lie between two visits: values between a parameter's old and new one are used for more
/// than being changed further.
struct StepCount {
  let isMoreThanOne: Bool

  init(_ step: TrainingStep) {
    let trace = step.run.trace
    let members = step.parameters.flatMap(\.members)
    var between: Set<NodeID> = []
    var chains: Set<NodeID> = []
    var lines: Set<Int32> = []
    for member in members {
      chains.formUnion(member.chain)
      between.formUnion(
        member.chain.filter { $0 != member.new && Self.changes(OperationKind(trace.operation(of: $0))) })
      lines.formUnion(member.chain.map { trace[$0].span.line })
    }
    guard let first = between.min(), let last = members.map(\.new).max() else {
      isMoreThanOne = false
      return
    }
    var isUsed = false
    let news = Set(members.map(\.new))
    for node in trace.nodes where node > first && node <= last && !news.contains(node) {
      guard trace.inputs(of: node).contains(where: between.contains) else { continue }
      switch OperationKind(trace.operation(of: node)) {
      case .identity, .moving: between.insert(node)
      case .constant: continue
      default: isUsed = isUsed || !chains.contains(node) && !lines.contains(trace[node].span.line)
      }
    }
    isMoreThanOne = isUsed
  }

  /// Whether an operation on the way from an old value to a new one makes another value of it.
  private static func changes(_ kind: OperationKind) -> Bool {
    switch kind {
    case .pairwise: true
    default: false
    }
  }
}
