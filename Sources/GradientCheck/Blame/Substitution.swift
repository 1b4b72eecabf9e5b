/// A true quantity in place of a node's value, and what that makes right.
struct Substitution {
  /// Where it is put.
  let node: Int
  let truth: Truth
  /// What is put, one a point.
  var values: [Quantity]
  /// The members whose steps become multiples of their derivatives.
  let fixed: [Int]
  /// Whether the repaired members have different constants.
  let isUneven: Bool
  /// The factor between the node's own value and what is put, the same at all points; nil if it is no multiple.
  let ownFactor: Double?
  /// Whether the truth's sign had to be changed.
  let isNegated: Bool
}
