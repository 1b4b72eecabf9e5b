/// The range around a series, such as the quartiles of repeated runs.
public struct Band: Equatable, Sendable {
  /// The lower edge, one value for each x of the series.
  public let lower: [Double]
  /// The upper edge, one value for each x of the series.
  public let upper: [Double]
  /// What line and band are, for the description: "median of 20 runs".
  public let label: String

  /// Creates a band; edges that are not finite leave gaps.
  public init(lower: [Double], upper: [Double], label: String) {
    self.lower = lower
    self.upper = upper
    self.label = label
  }
}
