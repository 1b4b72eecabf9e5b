import Script

/// What values are to others in a step: whether they follow them, and how the loss uses them.
extension Trace {
  /// Whether a value follows others; `zeros_like` does not.
  func isMade(_ node: NodeID, of others: Set<NodeID>) -> Bool {
    guard let lowest = others.min() else { return false }
    var (seen, open): (Set<NodeID>, [NodeID]) = ([node], [node])
    while let node = open.popLast() {
      if others.contains(node) { return true }
      guard OperationKind(operation(of: node)) != .constant else { continue }
      for input in inputs(of: node) where input >= lowest && seen.insert(input).inserted {
        open.append(input)
      }
    }
    return false
  }

  /// Whether a value is one of some others, or a function of one, element by element.
  func isActivation(_ node: NodeID, of isOther: (NodeID) -> Bool) -> Bool {
    if isOther(node) { return true }
    switch OperationKind(operation(of: node)) {
    case .identity, .elementwise: return inputs(of: node).first.map { isActivation($0, of: isOther) } ?? false
    default: return false
    }
  }

  /// Whether the loss multiplies a value with something that is none of some parameters.
  func isMultiplied(
    _ node: NodeID, withOtherThan parameters: Set<NodeID>, _ isRelevant: (NodeID) -> Bool
  ) -> Bool {
    var same: Set<NodeID> = [node]
    var others = parameters
    for reader in nodes where isRelevant(reader) {
      let inputs = inputs(of: reader)
      switch OperationKind(operation(of: reader)) {
      case .identity, .moving:
        if inputs.contains(where: same.contains) { same.insert(reader) }
        if inputs.contains(where: others.contains) { others.insert(reader) }
      case .product, .pairwise(.multiply):
        if inputs.contains(where: same.contains), !inputs.contains(where: others.contains) { return true }
      default: break
      }
    }
    return false
  }

  /// Whether the loss uses a value as it does parameters: in a product, or added to something.
  func isUsedAsParameter(_ node: NodeID, _ isRelevant: (NodeID) -> Bool) -> Bool {
    var same: Set<NodeID> = [node]
    for reader in nodes where reader > node && isRelevant(reader) {
      guard inputs(of: reader).contains(where: same.contains) else { continue }
      switch OperationKind(operation(of: reader)) {
      case .identity, .moving: same.insert(reader)
      case .product, .pairwise(.add): return true
      case .pairwise(.multiply) where value(of: node).shape.isEmpty: return true
      default: break
      }
    }
    return false
  }
}
