import Tensor

/// A recipe's loss on a set of samples as a function of the parameters, with its gradient.
public struct Objective: Sendable {
  private(set) var inputs: Matrix
  private(set) var targets: Matrix
  private var network: Network
  private let loss: Loss
  private let l2: Double
  private let divisor: Double
  private let isFused: Bool

  /// Creates the objective of `recipe` on `samples`; throws the first of the recipe's problems.
  public init(_ recipe: TrainingRecipe, _ samples: Samples) throws(TrainingError) {
    if let problem = recipe.problems(train: samples).first { throw problem }
    self.init(checked: recipe, inputs: samples.inputs, targets: samples.targets)
  }

  /// Creates the objective of a recipe and samples that are known to fit.
  init(checked recipe: TrainingRecipe, inputs: Matrix, targets: Matrix) {
    self.inputs = inputs
    self.targets = targets
    loss = recipe.loss
    l2 = recipe.l2
    divisor = loss.divisor(targets, recipe.reduction)
    isFused = recipe.model.last.map { recipe.loss.function.isFused(with: $0.activation) } ?? false
    network = Network(
      rows: inputs.rows, activations: recipe.model.map(\.activation),
      parameters: recipe.initialParameters(inputWidth: inputs.columns))
  }

  /// The loss, penalty included, at `parameters`.
  public mutating func loss(at parameters: Parameters) -> Double { evaluate(parameters).loss }

  /// The gradient of the loss, penalty included, at `parameters`, in their shapes.
  public mutating func gradient(at parameters: Parameters) -> Parameters {
    var gradient = Parameters(zerosLike: parameters)
    _ = evaluate(parameters)
    differentiate(parameters, into: &gradient)
    return gradient
  }

  /// Which relu units are on (Z > 0) at the parameters seen last: layer by layer, sample by sample.
  public var activeUnits: [Bool] {
    network.passes.filter { $0.activation == .relu }.flatMap { $0.preActivations.elements.map { $0 > 0 } }
  }

  /// The last layer's outputs at the parameters seen last.
  var outputs: Matrix { network.outputs }

  /// Runs forward and returns the loss with and without the penalty.
  ///
  /// The sum of the penalty runs layer by layer, each layer's in storage order.
  mutating func evaluate(_ parameters: Parameters) -> (loss: Double, dataLoss: Double) {
    network.forward(inputs, parameters)
    let sum = loss.function.sum(
      preActivations: network.preActivations, outputs: network.outputs, targets: targets, isFused: isFused,
      gradient: &network.outputGradient)
    let dataLoss = sum / divisor
    guard l2 > 0 else { return (dataLoss, dataLoss) }
    let squares = parameters.layers.reduce(0) { $0 + $1.weights.sumOfSquares }
    return (dataLoss + 0.5 * l2 * squares, dataLoss)
  }

  /// Runs backward, once after each ``evaluate(_:)`` at the same parameters.
  mutating func differentiate(_ parameters: Parameters, into gradient: inout Parameters) {
    if divisor != 1 {
      let divisor = divisor
      network.outputGradient.elements.withUnsafeMutableBufferPointer { g in
        for i in g.indices { g[i] /= divisor }
      }
    }
    network.backward(inputs, parameters, isFused: isFused, into: &gradient)
    guard l2 > 0 else { return }
    let l2 = l2
    for layer in parameters.layers.indices {
      gradient.layers[layer].weights.elements.withUnsafeMutableBufferPointer { g in
        parameters.layers[layer].weights.elements.withUnsafeBufferPointer { w in
          for i in g.indices { g[i] += l2 * w[i] }
        }
      }
    }
  }

  /// Replaces the samples by the rows `rows` of `samples`, as many as there were.
  mutating func gather(_ rows: ArraySlice<Int>, of samples: Samples) {
    inputs.gather(rows, of: samples.inputs)
    targets.gather(rows, of: samples.targets)
  }
}

extension Matrix {
  /// Copies the rows `rows` of `source` into this matrix, in that order.
  fileprivate mutating func gather(_ rows: ArraySlice<Int>, of source: Matrix) {
    let columns = columns
    elements.withUnsafeMutableBufferPointer { to in
      source.elements.withUnsafeBufferPointer { from in
        for (target, row) in rows.enumerated() {
          for column in 0..<columns { to[target * columns + column] = from[row * columns + column] }
        }
      }
    }
  }
}
