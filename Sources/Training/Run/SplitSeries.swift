/// Loss and accuracy on one split, a value for each epoch.
public struct SplitSeries: Equatable, Sendable {
  /// The loss, penalties included.
  public internal(set) var loss: [Double]
  /// The loss without penalties.
  public internal(set) var dataLoss: [Double]
  /// The share of samples whose prediction is right; `nil` for a regression.
  public internal(set) var accuracy: [Double]?
}
