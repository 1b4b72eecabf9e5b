/// What makes a data set impossible to divide.
public enum DatasetError: Error, Equatable, Sendable {
  /// The test part's share is not in 0..<1.
  case testFractionOutOfRange(found: Double)
  /// The test part would take all samples.
  case nothingToTrainOn(samples: Int, fraction: Double)
}
