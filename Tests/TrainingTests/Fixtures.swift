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

/// What the kernels say about rows of outputs: how many are right, their classes, their margins.
func judged(_ outputs: Matrix, labels: [Int32]) -> (right: Int, classes: [Int32], margins: [Double]) {
  var classes = Array(repeating: Int32(-1), count: outputs.rows)
  var margins = Array(repeating: 0.0, count: outputs.rows)
  let right = Double.judge(
    rows: outputs.rows, columns: outputs.columns, outputs.elements, labels: labels, classes: &classes,
    margins: &margins)
  return (right, classes, margins)
}

func quantiles(_ fractions: [Double], of values: [Double]) -> [Double] {
  var found = Array(repeating: 0.0, count: fractions.count)
  var scratch = values
  Double.quantiles(
    count: values.count, values, fractionCount: fractions.count, fractions, into: &found, scratch: &scratch)
  return found
}
