/// The arguments of a universal function.
struct UniversalCall {
  var first = Value.unset
  var second = Value.unset
  var out = Value.unset
  /// `where`: which elements are computed.
  var condition = Value.unset
  var type = Value.unset
}
