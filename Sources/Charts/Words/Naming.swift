/// Where a description says whose values it speaks of.
enum Naming {
  /// In every clause, because the figure shows several.
  case everywhere
  /// In the first clause only.
  case once
  /// Not in this panel, because an earlier one did.
  case nowhere

  func applies(to clause: Int) -> Bool {
    switch self {
    case .everywhere: true
    case .once: clause == 0
    case .nowhere: false
    }
  }
}
