import Tensor

/// The work space and the two directions of a whole network for a fixed number of rows.
struct Network {
  private(set) var passes: [DensePass]

  init(rows: Int, activations: [Activation], parameters: Parameters) {
    passes = zip(activations, parameters.layers).map {
      DensePass(rows: rows, activation: $0, shape: $1)
    }
  }

  var preActivations: Matrix { passes[passes.count - 1].preActivations }
  var outputs: Matrix { passes[passes.count - 1].outputs }

  /// dL/dA of the last layer, or dL/dZ where loss and activation are fused; the loss writes it.
  var outputGradient: Matrix {
    get { passes[passes.count - 1].gradient }
    _modify { yield &passes[passes.count - 1].gradient }
  }

  mutating func forward(_ inputs: Matrix, _ parameters: Parameters) {
    var signal = inputs
    for layer in passes.indices {
      passes[layer].forward(signal, parameters.layers[layer])
      signal = passes[layer].outputs
    }
  }

  /// Sets `gradient` from `outputGradient`, after a forward pass of the same inputs and parameters.
  mutating func backward(
    _ inputs: Matrix, _ parameters: Parameters, isFused: Bool, into gradient: inout Parameters
  ) {
    let last = passes.count - 1
    for layer in passes.indices.reversed() {
      let signal = layer == 0 ? inputs : passes[layer - 1].outputs
      passes[layer].backward(signal, isFused: isFused && layer == last, into: &gradient.layers[layer])
      if layer > 0 {
        let (below, above) = (layer - 1, layer)
        passes.withUnsafeMutableBufferPointer {
          $0[above].sendBack(parameters.layers[above], into: &$0[below].gradient)
        }
      }
    }
  }
}
