/// What happens when the arithmetic of arrays meets a floating-point error: NumPy's `seterr`.
struct FloatingErrorModes: Equatable, Sendable {
  enum Mode: String, Sendable { case ignore, warn, raise, call, print, log }

  /// The kinds of errors, in the order in which NumPy names them.
  static let names = ["divide", "over", "under", "invalid"]

  var divide = Mode.warn
  var over = Mode.warn
  var under = Mode.ignore
  var invalid = Mode.warn

  /// Whether results have to be looked at.
  var isReporting: Bool { divide != .ignore || over != .ignore || invalid != .ignore }

  subscript(name: String) -> Mode {
    get {
      switch name {
      case "divide": divide
      case "over": over
      case "under": under
      default: invalid
      }
    }
    set {
      switch name {
      case "divide": divide = newValue
      case "over": over = newValue
      case "under": under = newValue
      default: invalid = newValue
      }
    }
  }
}
