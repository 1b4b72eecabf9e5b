import Tensor

/// What a data set asks a model to predict, one entry a sample.
public enum Target: Equatable, Sendable {
  /// The class of each sample as an index into `names`.
  case classes([Int], names: [String])
  /// Numbers, one row a sample and one column an output.
  case values(Matrix)
}
