/// What a program has asked to be done with some of its warnings: an entry of Python's list of filters.
struct WarningRule {
  enum Action { case show, ignore, raise }

  let action: Action
  /// The class of the warnings that it is for.
  let category: Value
  /// What their text begins with, in small letters; empty for all of them.
  let start: String
}
