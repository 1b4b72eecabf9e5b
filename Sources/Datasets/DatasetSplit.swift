import Tensor

/// A data set in two parts: one to fit a model to, one to judge it by.
public struct DatasetSplit: Equatable, Sendable {
  /// The samples a model is fitted to.
  public let train: Dataset
  /// The samples it is judged by.
  public let test: Dataset

  /// Creates a split from its parts.
  public init(train: Dataset, test: Dataset) {
    self.train = train
    self.test = test
  }

  /// The split with `scaling` applied to the inputs of both parts.
  public func scaled(by scaling: some FeatureScaling) -> DatasetSplit {
    DatasetSplit(
      train: train.replacing(inputs: scaling.applied(to: train.inputs)),
      test: test.replacing(inputs: scaling.applied(to: test.inputs)))
  }
}

extension Dataset {
  /// Draws which samples go to the test part: the nearest whole number to `count * test`, halves up.
  ///
  /// The first indices of one random permutation go to the test part; both parts keep the samples' order. Throws
  /// unless `test` lies in 0..<1 and leaves a sample to train on.
  public func split(
    test fraction: Double, using stream: inout RandomStream
  ) throws(DatasetError) -> DatasetSplit {
    guard fraction >= 0, fraction < 1 else { throw .testFractionOutOfRange(found: fraction) }
    let testCount = Int(nearest: Double(count) * fraction)
    guard testCount < count else { throw .nothingToTrainOn(samples: count, fraction: fraction) }
    let order = stream.permutation(of: count)
    return DatasetSplit(
      train: selecting(rows: order[testCount...].sorted()),
      test: selecting(rows: order[..<testCount].sorted()))
  }
}
