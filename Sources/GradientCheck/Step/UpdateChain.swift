import Arrays
import Script
import Syntax

/// The way from a variable's old value to its new one, as far as it only adds, subtracts and moves.
struct UpdateChain {
  /// The nodes on the way, the new value among them, the old one not.
  let nodes: Set<NodeID>
  /// Whether the old value is multiplied with a number on the way.
  let isScaled: Bool

  /// Follows the way; nil if the new value is not the old one plus or minus something.
  ///
  /// Products of the old value with a number count only if nothing else is
  /// found, as for `W * (1 - rate * decay) - rate * dW`: in `W - rate * (dW + decay * W)` the second `W` is part of the
  /// gradient.
  init?(from old: NodeID, to new: NodeID, in trace: Trace) {
    guard old < new else { return nil }
    if let nodes = Self.way(from: old, to: new, in: trace, scaling: false) {
      (self.nodes, isScaled) = (nodes, false)
    } else if let nodes = Self.way(from: old, to: new, in: trace, scaling: true) {
      (self.nodes, isScaled) = (nodes, true)
    } else {
      return nil
    }
  }

  private static func way(
    from old: NodeID, to new: NodeID, in trace: Trace, scaling: Bool
  ) -> Set<NodeID>? {
    // What the new value depends on, from the old one on.
    var needed: Set<NodeID> = [new]
    var open = [new]
    while let node = open.popLast() {
      for input in trace.inputs(of: node) where input >= old && needed.insert(input).inserted {
        open.append(input)
      }
    }
    guard needed.contains(old) else { return nil }
    var onWay: Set<NodeID> = [old]
    for node in needed.sorted() where node != old {
      let inputs = trace.inputs(of: node)
      guard inputs.contains(where: onWay.contains) else { continue }
      let continues =
        switch OperationKind(trace.operation(of: node)) {
        case .identity, .moving: goesOn(trace.operation(of: node), inputs, onWay)
        case .pairwise(.add), .pairwise(.subtract): true
        case .pairwise(.multiply): scaling && inputs.contains { trace.value(of: $0).shape.reduce(1, *) == 1 }
        default: false
        }
      if continues { onWay.insert(node) }
    }
    guard onWay.contains(new) else { return nil }
    onWay.remove(old)
    // Only what leads to the new value.
    var leading: Set<NodeID> = [new]
    open = [new]
    while let node = open.popLast() {
      for input in trace.inputs(of: node) where onWay.contains(input) && leading.insert(input).inserted {
        open.append(input)
      }
    }
    return leading
  }

  /// Whether an operation that moves elements goes on from the old value: what is set to a part of an array does not.
  private static func goesOn(
    _ operation: TraceOperation, _ inputs: [NodeID], _ onWay: Set<NodeID>
  ) -> Bool {
    switch operation {
    case .settingElement, .settingWindow: inputs.first.map(onWay.contains) ?? false
    default: true
    }
  }
}
