import CKernels

/// One dense layer, A = activation(X·W + b), as the kernels that take a network see it.
///
/// It owns no memory: all parameters lie in one array, those of a layer from ``start`` on.
public struct KernelLayer<Element: KernelElement> {
  var raw: ck_layer

  /// Creates a layer of `inputs` x `outputs` weights, which the biases follow, `start` elements into `parameters`.
  ///
  /// `packed` and `packedTransposed` are room for the forms of W that large products read; without, products take W
  /// as it is. A softmax follows the activation if `isSoftmax`.
  public init(
    inputs: Int, outputs: Int, activation: ElementwiseActivation, isSoftmax: Bool, isSummedTransposed: Bool,
    start: Int, parameters: UnsafeMutablePointer<Element>, packed: UnsafeMutablePointer<Element>?,
    packedTransposed: UnsafeMutablePointer<Element>?
  ) {
    raw = ck_layer(
      inputs: inputs, outputs: outputs, activation: activation.kernel, is_softmax: isSoftmax,
      is_summed_transposed: isSummedTransposed, start: start, weights: parameters + start,
      biases: parameters + start + inputs * outputs, packed: packed, packed_transposed: packedTransposed)
  }

  /// The number of inputs.
  public var inputs: Int { raw.inputs }
  /// The number of outputs.
  public var outputs: Int { raw.outputs }
  /// Whether a softmax follows the activation.
  public var isSoftmax: Bool { raw.is_softmax }
  /// Where the layer's parameters start among all.
  public var start: Int { raw.start }
  /// The number of weights.
  public var weightCount: Int { raw.inputs * raw.outputs }
  /// The number of all parameters.
  public var count: Int { weightCount + raw.outputs }
  /// Where the biases start among all parameters.
  public var biasStart: Int { raw.start + weightCount }
  /// The number of rows of the product that is the weights' gradient, W's own unless it is summed transposed.
  public var gradientRows: Int { raw.is_summed_transposed ? raw.outputs : raw.inputs }
  /// Whether the sum of the weights' gradient has to be turned before it is the gradient.
  ///
  /// That of one output is a row in the order of a column.
  public var needsTransposing: Bool { raw.is_summed_transposed && raw.outputs > 1 }
  /// W, row by row.
  public var weights: UnsafeMutablePointer<Element> { raw.weights.assumingMemoryBound(to: Element.self) }

  /// Brings W into the form of forward products, if it has room for it.
  public func pack() {
    guard let packed = raw.packed?.assumingMemoryBound(to: Element.self) else { return }
    Element.pack(terms: inputs, columns: outputs, weights, stride: outputs, into: packed)
  }

  /// Brings W into the form of backward products, if it has room for it.
  public func packTransposed() {
    guard let packed = raw.packed_transposed?.assumingMemoryBound(to: Element.self) else { return }
    Element.packTransposed(terms: outputs, columns: inputs, weights, stride: outputs, into: packed)
  }
}

extension UnsafeMutableBufferPointer {
  /// The layers as C sees them; a ``KernelLayer`` is nothing else.
  func rawLayers<Number>() -> UnsafePointer<ck_layer>? where Element == KernelLayer<Number> {
    UnsafeRawPointer(baseAddress)?.assumingMemoryBound(to: ck_layer.self)
  }
}
