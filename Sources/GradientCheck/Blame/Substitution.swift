/// True quantities in place of the values of an expression, and what that makes right.
struct Substitution {
  /// Where they are put: one node, or all executions of an expression.
  let nodes: [Int]
  /// What is put at the first of them.
  let truth: Truth
  /// What is put, for each node one a point.
  var values: [[Quantity]]
  /// The sign with which the truth is put in.
  let direction: Double
  /// The members whose steps become multiples of their derivatives.
  let fixed: [Int]
  /// Whether the repaired members have different constants, or others get one that they did not have.
  let isUneven: Bool
  /// The factor between the first node's own value and the truth, the same at all points; nil if it is no multiple.
  let ownFactor: Double?
  /// Whether the step has parts that do not go through the nodes, so that the truth's size matters.
  let hasOffset: Bool
  /// Whether the truth has another shape than the first node.
  let isReshaped: Bool
  /// Whether the truth has another sign than the updates ask for.
  let isNegated: Bool

  /// The first node.
  var node: Int { nodes[0] }
  /// The nodes with what is put there.
  var replacements: [(node: Int, values: [Quantity])] { Array(zip(nodes, values)).map { ($0, $1) } }
}
