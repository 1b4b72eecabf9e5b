import Tensor

/// A network with its parameters: a function from inputs to outputs.
public struct TrainedModel: Equatable, Sendable {
  /// The activation of each layer.
  public let activations: [Activation]
  /// The parameters of each layer.
  public let parameters: Parameters
  /// What it computes with.
  public let precision: Precision

  /// Creates a network from its layers' activations and parameters, one of each a layer, at least one.
  public init(activations: [Activation], parameters: Parameters, precision: Precision = .float64) {
    precondition(
      activations.count == parameters.layers.count && !activations.isEmpty, "one activation a layer")
    self.activations = activations
    self.parameters = parameters
    self.precision = precision
  }

  /// Computes the outputs (n x k) for n x d inputs, with the bits that training would see.
  public func predict(inputs: Matrix) -> Matrix {
    switch precision {
    case .float32: predict(Float.self, inputs)
    case .float64: predict(Double.self, inputs)
    }
  }

  private func predict<S: KernelElement>(_: S.Type, _ inputs: Matrix) -> Matrix {
    let shape = NetworkShape(
      inputWidth: inputs.columns, widths: parameters.layers.map(\.biases.count), activations: activations)
    let engine = NetworkEngine<S>(shape, loss: nil, rows: inputs.rows)
    parameters.write(to: engine.parameters)
    engine.pack()
    let samples = MinibatchBuffers<S>(
      rows: inputs.rows, inputWidth: inputs.columns, outputWidth: shape.outputs)
    S.convert(inputs.numbers, to: samples.inputs.base)
    return withExtendedLifetime(samples) {
      _ = engine.evaluate(samples.batch)
      let outputs = UnsafeBufferPointer(start: samples.batch.outputs, count: inputs.rows * shape.outputs)
      return Matrix(rows: inputs.rows, columns: shape.outputs, elements: outputs.map { Double($0) })
    }
  }
}
