import Tensor

/// A network with its parameters: a function from inputs to outputs.
public struct TrainedModel: Equatable, Sendable {
  /// The activation of each layer.
  public let activations: [Activation]
  /// The parameters of each layer.
  public let parameters: Parameters

  /// Creates a network from its layers' activations and parameters, one of each a layer.
  public init(activations: [Activation], parameters: Parameters) {
    precondition(activations.count == parameters.layers.count, "one activation a layer")
    self.activations = activations
    self.parameters = parameters
  }

  /// Computes the outputs (n x k) for n x d inputs, with the bits that training would see.
  public func predict(inputs: Matrix) -> Matrix {
    var network = Network(rows: inputs.rows, activations: activations, parameters: parameters)
    network.forward(inputs, parameters)
    return network.outputs
  }
}
