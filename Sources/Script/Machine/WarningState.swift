/// What becomes of a program's warnings.
struct WarningState {
  /// The latest rule first.
  var rules: [WarningRule] = []
  /// The list that takes the warnings instead of the notes, unset where there is none.
  var record = Value.unset
  /// The states outside of the `catch_warnings` that are open.
  var outer: [WarningState] = []
}
