import Tensor

/// One layer as the engine runs it: its sizes, its kernels and where its numbers are.
struct LayerStep<S: KernelElement> {
  let inputs: Int
  let outputs: Int
  /// What the product is followed by: the identity before a softmax, and where the loss does the rest.
  let activation: ElementwiseActivation
  /// Whether a softmax follows.
  let isSoftmax: Bool
  /// Whether the gradient of the weights is summed transposed.
  let isSummedTransposed: Bool
  /// Whether that sum has to be turned before it is the gradient.
  let needsTransposing: Bool
  /// Where the layer's parameters start, and its biases.
  let start: Int
  let biasStart: Int
  /// The number of all parameters.
  let count: Int
  let weights: UnsafeMutablePointer<S>
  let biases: UnsafeMutablePointer<S>
  /// The weights as the products X·W and dZ·Wᵀ read them; the first layer has no use for the second.
  let packed: UnsafeMutablePointer<S>
  let packedTransposed: UnsafeMutablePointer<S>

  init(
    _ layer: NetworkShape.Layer, isFused: Bool, parameters: UnsafeMutablePointer<S>,
    packed: UnsafeMutablePointer<S>
  ) {
    inputs = layer.inputs
    outputs = layer.outputs
    isSoftmax = !isFused && layer.activation.elementwise == nil
    activation = isFused ? .identity : layer.activation.elementwise ?? .identity
    isSummedTransposed = layer.isSummedTransposed
    needsTransposing = layer.needsTransposing
    start = layer.start
    biasStart = layer.biasStart
    count = layer.count
    weights = parameters + layer.start
    biases = parameters + layer.biasStart
    self.packed = packed
    packedTransposed = packed + Self.forwardCount(layer)
  }

  /// The number of elements that both packed forms of a layer take.
  static func packedCount(_ layer: NetworkShape.Layer) -> Int {
    forwardCount(layer) + S.packedCount(terms: layer.outputs, columns: layer.inputs).roundedUp(to: 16)
  }

  private static func forwardCount(_ layer: NetworkShape.Layer) -> Int {
    S.packedCount(terms: layer.inputs, columns: layer.outputs).roundedUp(to: 16)
  }

  func pack() { S.pack(terms: inputs, columns: outputs, weights, stride: outputs, into: packed) }

  func packTransposed() {
    S.packTransposed(terms: outputs, columns: inputs, weights, stride: outputs, into: packedTransposed)
  }
}
