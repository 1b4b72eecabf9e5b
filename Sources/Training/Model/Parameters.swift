import Tensor

/// All parameters of a network, or values that belong to them one by one, layer by layer.
public struct Parameters: Equatable, Sendable {
  /// The layers' parameters, the layer next to the inputs first.
  public var layers: [DenseParameters]

  /// Creates parameters from those of the layers.
  public init(layers: [DenseParameters]) { self.layers = layers }

  /// Creates zeros in the shapes of `other`.
  public init(zerosLike other: Parameters) {
    layers = other.layers.map {
      DenseParameters(
        weights: Matrix(rows: $0.weights.rows, columns: $0.weights.columns),
        biases: Array(repeating: 0, count: $0.biases.count))
    }
  }

  /// Calls `body` for every tensor of this and the same tensor of `other`: layer 1's weights, its biases, layer 2's.
  @inline(__always)
  mutating func forEachTensor(
    with other: Parameters,
    _ body: (UnsafeMutableBufferPointer<Double>, UnsafeBufferPointer<Double>) -> Void
  ) {
    for index in layers.indices {
      layers[index].weights.elements.withUnsafeMutableBufferPointer { mine in
        other.layers[index].weights.elements.withUnsafeBufferPointer { body(mine, $0) }
      }
      layers[index].biases.withUnsafeMutableBufferPointer { mine in
        other.layers[index].biases.withUnsafeBufferPointer { body(mine, $0) }
      }
    }
  }

  /// Calls `body` for every tensor: layer 1's weights, its biases, layer 2's.
  @inline(__always)
  mutating func forEachTensor(_ body: (UnsafeMutableBufferPointer<Double>) -> Void) {
    for index in layers.indices {
      layers[index].weights.elements.withUnsafeMutableBufferPointer { body($0) }
      layers[index].biases.withUnsafeMutableBufferPointer { body($0) }
    }
  }

  /// Copies the values of `other`, which has the same shapes, into this one's storage.
  mutating func copy(_ other: Parameters) {
    forEachTensor(with: other) { mine, other in
      for i in mine.indices { mine[i] = other[i] }
    }
  }

  /// The sum of the squares of all values, layer by layer.
  var sumOfSquares: Double { layers.reduce(0) { $0 + $1.sumOfSquares } }
}
