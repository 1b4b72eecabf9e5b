/// What a program has asked to be done with some of its warnings: an entry of Python's list of filters.
struct WarningRule {
  enum Action {
    /// Every time, once a line, once at all, never, as an exception.
    case always, line, once, ignore, raise

    /// The action that Python calls so; nil if there is none.
    init?(_ name: String) {
      switch name {
      case "always": self = .always
      case "default": self = .line
      case "module", "once": self = .once
      case "ignore": self = .ignore
      case "error": self = .raise
      default: return nil
      }
    }
  }

  let action: Action
  /// The class of the warnings that it is for; anything else is refused when there is a warning.
  let category: Value
  /// What their text begins with; nil for all of them.
  let pattern: WarningPattern?
}
