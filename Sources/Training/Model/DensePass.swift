import Tensor

/// The work space and the two directions of one dense layer for a fixed number of rows.
struct DensePass {
  let activation: Activation
  /// Z = X·W + b, n x w.
  private(set) var preActivations: Matrix
  /// A = activation(Z), n x w.
  private(set) var outputs: Matrix
  /// dL/dA before ``backward(_:_:gradient:)``, dL/dZ after it, n x w.
  var gradient: Matrix
  private var transposedWeights: Matrix

  init(rows: Int, activation: Activation, shape: DenseParameters) {
    let width = shape.biases.count
    self.activation = activation
    preActivations = Matrix(rows: rows, columns: width)
    outputs = preActivations
    gradient = preActivations
    transposedWeights = Matrix(rows: width, columns: shape.weights.rows)
  }

  /// Computes Z = X·W, then + b, then A.
  mutating func forward(_ inputs: Matrix, _ parameters: DenseParameters) {
    preActivations.setProduct(inputs, parameters.weights)
    preActivations.addToEachRow(parameters.biases)
    activation.function.forward(preActivations, into: &outputs)
  }

  /// Turns `gradient` from dL/dA into dL/dZ, unless the loss gave that, and sets dW = Xᵀ·dZ and db = Σ over rows.
  mutating func backward(_ inputs: Matrix, isFused: Bool, into parameters: inout DenseParameters) {
    if !isFused { activation.function.backward(&gradient, preActivations, outputs) }
    parameters.weights.setProduct(transposed: inputs, gradient)
    gradient.sumColumns(into: &parameters.biases)
  }

  /// Sets `inputGradient` to dX = dZ·Wᵀ.
  mutating func sendBack(_ parameters: DenseParameters, into inputGradient: inout Matrix) {
    transposedWeights.setTransposed(parameters.weights)
    inputGradient.setProduct(gradient, transposedWeights)
  }
}
