import Tensor

/// The weights and biases of one dense layer, or values that belong to them one by one (a gradient, a step).
public struct DenseParameters: Equatable, Sendable {
  /// The weights, d x w: one row an input, one column an output.
  public var weights: Matrix
  /// The biases, w of them.
  public var biases: [Double]

  /// Creates the parameters of a layer.
  public init(weights: Matrix, biases: [Double]) {
    precondition(weights.columns == biases.count, "\(biases.count) biases for \(weights.columns) outputs")
    self.weights = weights
    self.biases = biases
  }
}
