/// Names one tensor of a network's parameters.
public struct ParameterTensor: Hashable, Sendable {
  /// What a layer's tensor holds.
  public enum Kind: String, Sendable {
    case weights, biases
  }

  /// The layer, counted from 0.
  public let layer: Int
  /// Weights or biases.
  public let kind: Kind

  /// Creates the name of a tensor.
  public init(layer: Int, kind: Kind) {
    self.layer = layer
    self.kind = kind
  }
}

extension Parameters {
  /// The names of all tensors in order: layer 0's weights, its biases, layer 1's weights, ….
  public var tensors: [ParameterTensor] {
    layers.indices.flatMap {
      [ParameterTensor(layer: $0, kind: .weights), ParameterTensor(layer: $0, kind: .biases)]
    }
  }

  /// Reads or writes the values of one tensor, row by row.
  public subscript(tensor: ParameterTensor) -> [Double] {
    get {
      switch tensor.kind {
      case .weights: layers[tensor.layer].weights.elements
      case .biases: layers[tensor.layer].biases
      }
    }
    _modify {
      switch tensor.kind {
      case .weights: yield &layers[tensor.layer].weights.elements
      case .biases: yield &layers[tensor.layer].biases
      }
    }
  }
}
