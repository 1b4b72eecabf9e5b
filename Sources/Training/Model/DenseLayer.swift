/// A fully connected layer, `A = activation(X·W + b)`, as a recipe describes it.
public struct DenseLayer: Equatable, Sendable {
  /// The number of outputs, at least 1.
  public var width: Int
  /// The function applied to X·W + b.
  public var activation: Activation
  /// How this layer's weights start; `nil` takes the recipe's choice.
  public var weights: Initialiser?
  /// How this layer's biases start; `nil` takes the recipe's choice.
  public var biases: Initialiser?

  /// Creates a layer of `width` outputs.
  public init(
    _ width: Int, _ activation: Activation, weights: Initialiser? = nil, biases: Initialiser? = nil
  ) {
    self.width = width
    self.activation = activation
    self.weights = weights
    self.biases = biases
  }
}
