import Tensor
import Training

/// Two overlapping classes in the plane, drawn from a fixed stream.
func plane(_ count: Int, outputs: Int = 2) -> Samples {
  var stream = RandomStream(seed: 3, name: "plane", index: 0)
  var inputs = Matrix(rows: count, columns: 2)
  var targets = Matrix(rows: count, columns: outputs)
  for row in 0..<count {
    let label = row % 2
    for column in 0..<2 { inputs[row, column] = stream.normal() + (label == column ? 1.5 : 0) }
    if outputs == 1 { targets[row, 0] = Double(label) } else { targets[row, label] = 1 }
  }
  return Samples(inputs: inputs, targets: targets)
}

/// A 2-5-2 network under squared error, to be varied.
func smallRecipe(epochs: Int = 30, batchSize: Int? = nil) -> TrainingRecipe {
  TrainingRecipe(
    model: [DenseLayer(5, .tanh), DenseLayer(2, .sigmoid)], loss: .halfSquaredError,
    optimizer: .sgd(rate: 0.5), epochs: epochs, batchSize: batchSize,
    weights: .normal(mean: 0, deviation: 1), biases: .uniform(low: -0.1, high: 0.1), seed: 5)
}
