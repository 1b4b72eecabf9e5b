import Tensor

/// All parameters of a network, or values that belong to them one by one, layer by layer.
public struct Parameters: Equatable, Sendable {
  /// The layers' parameters, the layer next to the inputs first.
  public var layers: [DenseParameters]

  /// Creates parameters from those of the layers.
  public init(layers: [DenseParameters]) { self.layers = layers }

  /// Reads the values of a network of `shape` from one array, and keeps the weights in its precision.
  init<S: KernelElement>(_ shape: NetworkShape, at values: UnsafePointer<S>) {
    layers = shape.layers.map { layer in
      let weights = Numbers(S.self, count: layer.weightCount) {
        $0.update(from: values + layer.start, count: layer.weightCount)
      }
      let biases = UnsafeBufferPointer(start: values + layer.biasStart, count: layer.outputs)
      return DenseParameters(
        weights: Matrix(rows: layer.inputs, columns: layer.outputs, numbers: weights),
        biases: biases.map { Double($0) })
    }
  }

  /// The same values, rounded to an element type and kept in it.
  func rounded<S: KernelElement>(to _: S.Type) -> Parameters {
    Parameters(
      layers: layers.map { layer in
        let weights = layer.weights
        let numbers = Numbers(S.self, count: weights.numbers.count) { S.convert(weights.numbers, to: $0) }
        return DenseParameters(
          weights: Matrix(rows: weights.rows, columns: weights.columns, numbers: numbers),
          biases: layer.biases.map { Double(S($0)) })
      })
  }

  /// Writes the values, rounded to the element type, into one array in the order of ``NetworkShape``.
  func write<S: KernelElement>(to values: UnsafeMutablePointer<S>) {
    var place = values
    for layer in layers {
      S.convert(layer.weights.numbers, to: place)
      place += layer.weights.numbers.count
      for bias in layer.biases {
        place.pointee = S(bias)
        place += 1
      }
    }
  }
}
