/// True quantities in place of the values of an expression, and what that makes right.
struct Substitution {
  /// Where they are put: one node, or all executions of an expression.
  let nodes: [Int]
  /// What is put at the first of them.
  let truth: Truth
  /// What is put, for each node one a point.
  var values: [[Quantity]]
  /// The members whose steps become multiples of their derivatives.
  let fixed: [Int]
  /// Whether the repaired members have different constants.
  let isUneven: Bool
  /// The factor between the first node's own value and the truth, the same at all points; nil if it is no multiple.
  let ownFactor: Double?
  /// Whether the truth's sign had to be changed.
  let isNegated: Bool

  /// The first node.
  var node: Int { nodes[0] }
  /// The nodes with what is put there.
  var replacements: [(node: Int, values: [Quantity])] { Array(zip(nodes, values)).map { ($0, $1) } }
}
