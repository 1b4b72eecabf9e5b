/// One entry of a gradient beside its central difference.
public struct CheckedEntry: Equatable, Sendable {
  /// The entry's place in its tensor, row by row from 0.
  public let index: Int
  /// The value of the gradient that is checked.
  public let analytic: Double
  /// The central difference.
  public let numeric: Double
  /// The largest difference that passes.
  public let tolerance: Double

  init(_ index: Int, analytic: Double, numeric: Double, _ h: Double, loss: Double) {
    self.index = index
    self.analytic = analytic
    self.numeric = numeric
    tolerance = 1e-6 * max(abs(analytic), abs(numeric)) + 50 * Double.ulpOfOne * abs(loss) / h
  }

  /// Whether the two differ by more than the tolerance, or are not numbers.
  public var fails: Bool { !(abs(analytic - numeric) <= tolerance) }

  /// |a − n| / max(|a|, |n|); 0 where both are 0.
  public var relativeError: Double {
    let scale = max(abs(analytic), abs(numeric))
    return scale == 0 ? 0 : abs(analytic - numeric) / scale
  }

  /// The difference in terms of the tolerance; infinite where it is not a number.
  var excess: Double {
    let difference = abs(analytic - numeric)
    if difference == 0 { return 0 }
    let excess = difference / tolerance
    return excess.isNaN ? .infinity : excess
  }
}
