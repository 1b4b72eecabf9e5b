/// A node, or all executions of an expression, to blame for parameters whose steps are wrong.
struct Suspect {
  /// What is wrong with its value.
  enum Fault {
    /// It should be something else.
    case value(Truth)
    /// Its sign.
    case sign
    /// It is this many times what it should be.
    case scale(Double)
    /// A parameter is changed before its old value was used at another node.
    case order(reader: Int)
    /// A parameter's new value is forgotten.
    case forgotten
    /// A parameter's step takes its place.
    case replaced
    /// A parameter of a list is left as it is by the update of the others, at the node.
    case leftOut(path: String)
    /// A parameter is changed, and the loss does not depend on it: the layer at the node does not add it.
    case unused(path: String)
    /// Nothing was found that would make the step right.
    case unexplained
  }

  /// One node, or all executions of an expression.
  let nodes: [Int]
  let fault: Fault
  /// The members that become right.
  let fixed: [Int]
  /// Whether what the node holds is a true quantity, only not the right one for its place.
  let isExplained: Bool

  /// The first node.
  var node: Int { nodes[0] }

  init(nodes: [Int], fault: Fault, fixed: [Int], isExplained: Bool) {
    self.nodes = nodes
    self.fault = fault
    self.fixed = fixed
    self.isExplained = isExplained
  }

  init(node: Int, fault: Fault, fixed: [Int], isExplained: Bool) {
    self.init(nodes: [node], fault: fault, fixed: fixed, isExplained: isExplained)
  }
}
