/// A node that is to blame for parameters whose steps are wrong.
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
    /// A parameter is changed, and the loss does not depend on it: the layer at the node does not add it.
    case unused(path: String)
    /// Nothing was found that would make the step right.
    case unexplained
  }

  let node: Int
  let fault: Fault
  /// The members that become right.
  let fixed: [Int]
  /// Whether what the node holds is a true quantity, only not the right one for its place.
  let isExplained: Bool
}
