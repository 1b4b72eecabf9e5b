/// What NumPy's random distributions ask of a parameter.
enum ParameterRule: Sendable {
  case any
  case nonNegative
  case positive
  /// Above 0 and no NaN.
  case positiveNumber
  case probability
  case positiveProbability
  case probabilityBelowOne
  case aboveOne
  /// At least 1.
  case oneAtLeast
  /// The expected number of a Poisson distribution, which has to stay within int64.
  case rate

  /// The largest expected number: the largest integer less ten of its roots.
  static let largestRate = 9.223372006484771e18

  /// Throws NumPy's `ValueError` for a value that breaks the rule; the words are others where it is one of an
  /// array.
  func check(_ name: String, _ x: Double, inArray: Bool) throws(TextError) {
    let none = inArray ? "contains NaNs" : "is NaN"
    switch self {
    case .any: break
    case .nonNegative: if x.sign == .minus && !x.isNaN { throw .value("\(name) < 0") }
    case .positive: if x <= 0 { throw .value("\(name) <= 0") }
    case .positiveNumber:
      if x.isNaN { throw .value("\(name) must not be NaN") }
      if x <= 0 { throw .value("\(name) <= 0") }
    case .probability:
      if !(x >= 0 && x <= 1) { throw .value("\(name) < 0, \(name) > 1 or \(name) \(none)") }
    case .positiveProbability:
      if !(x > 0 && x <= 1) { throw .value("\(name) <= 0, \(name) > 1 or \(name) contains NaNs") }
    case .probabilityBelowOne:
      if !(x >= 0 && x < 1) { throw .value("\(name) < 0, \(name) >= 1 or \(name) \(none)") }
    case .aboveOne: if !(x > 1) { throw .value("\(name) <= 1 or \(name) \(none)") }
    case .oneAtLeast: if !(x >= 1) { throw .value("\(name) < 1 or \(name) \(none)") }
    case .rate:
      if x > Self.largestRate { throw .value("\(name) value too large") }
      if !(x >= 0) { throw .value("\(name) < 0 or \(name) \(none)") }
    }
  }
}
