import Tensor

/// All parameters of a network, or values that belong to them one by one, layer by layer.
public struct Parameters: Equatable, Sendable {
  /// The layers' parameters, the layer next to the inputs first.
  public var layers: [DenseParameters]

  /// Creates parameters from those of the layers.
  public init(layers: [DenseParameters]) { self.layers = layers }

  /// Reads the values of a network of `shape` from one array.
  init<S: KernelElement>(_ shape: NetworkShape, at values: UnsafePointer<S>) {
    layers = shape.layers.map { layer in
      func read(_ start: Int, _ count: Int) -> [Double] {
        UnsafeBufferPointer(start: values + start, count: count).map { Double($0) }
      }
      return DenseParameters(
        weights: Matrix(
          rows: layer.inputs, columns: layer.outputs, elements: read(layer.start, layer.weightCount)),
        biases: read(layer.biasStart, layer.outputs))
    }
  }

  /// Writes the values, rounded to the element type, into one array in the order of ``NetworkShape``.
  func write<S: KernelElement>(to values: UnsafeMutablePointer<S>) {
    var place = values
    for layer in layers {
      for tensor in [layer.weights.elements, layer.biases] {
        for value in tensor {
          place.pointee = S(value)
          place += 1
        }
      }
    }
  }
}
