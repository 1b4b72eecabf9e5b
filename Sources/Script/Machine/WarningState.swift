/// What becomes of a program's warnings.
struct WarningState {
  /// A warning that has been shown, with 0 for any line.
  struct Shown: Hashable {
    let message: String
    let category: Int
    let line: Int
  }

  /// The latest rule first.
  var rules: [WarningRule] = []
  /// The list that takes the warnings instead of the notes, unset where there is none.
  var record = Value.unset
  /// What makes the entries of that list.
  var maker = Value.unset
  /// What has been shown since the rules were changed.
  var shown: Set<Shown> = []
  /// The states outside of the `catch_warnings` that are open.
  var outer: [WarningState] = []
}
