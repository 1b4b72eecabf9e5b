import Tensor
import Testing

@testable import Training

extension Oracle.Steps.Case {
  func recipe(epochs: Int) throws -> TrainingRecipe {
    TrainingRecipe(
      model: [
        DenseLayer(4, try #require(Activation(rawValue: hidden))),
        DenseLayer(2, try #require(Activation(rawValue: output))),
      ],
      loss: try #require(Loss(rawValue: loss)), reduction: try #require(Reduction(rawValue: reduction)),
      l2: l2, optimizer: try trainingOptimizer(),
      schedule: decay == 1 ? .constant : .exponential(decay: decay),
      clipping: clipping.value.map { .value($0) } ?? clipping.norm.map { .norm($0) }, epochs: epochs)
  }

  private func trainingOptimizer() throws -> Training.Optimizer {
    switch optimizer.kind {
    case "sgd": return .sgd(rate: optimizer.rate)
    case "momentum":
      return .momentum(
        rate: optimizer.rate, momentum: try #require(optimizer.momentum),
        nesterov: optimizer.nesterov == true)
    default:
      return .adam(
        rate: optimizer.rate, beta1: try #require(optimizer.beta1), beta2: try #require(optimizer.beta2),
        epsilon: try #require(optimizer.epsilon))
    }
  }
}

@Test func stepsOfEveryOptimizerLossAndReductionAreThoseOfPyTorch() throws {
  let oracle = try Oracle.read(Oracle.Steps.self, "steps")
  let samples = Samples(
    inputs: Matrix(rows: 5, columns: 3, elements: oracle.inputs),
    targets: Matrix(rows: 5, columns: 2, elements: oracle.targets))
  let initial = Parameters(layers: [
    DenseParameters(
      weights: Matrix(rows: 3, columns: 4, elements: oracle.initial[0]), biases: oracle.initial[1]),
    DenseParameters(
      weights: Matrix(rows: 4, columns: 2, elements: oracle.initial[2]), biases: oracle.initial[3]),
  ])
  #expect(oracle.cases.count == 40)
  for stored in oracle.cases {
    let comment: Comment = "\(stored.loss) \(stored.reduction) \(stored.output) \(stored.optimizer)"
    let record = try Trainer(recipe: stored.recipe(epochs: oracle.epochs), train: samples).run(from: initial)
    #expect(agree(record.train.loss, stored.expected.loss), comment)
    #expect(agree(record.train.dataLoss, stored.expected.dataLoss), comment)
    for layer in 0..<2 {
      #expect(agree(record.gradientNorms[layer], stored.expected.gradientNorms[layer]), comment)
    }
    let parameters = record.finalParameters
    for (tensor, values) in zip(parameters.tensors, stored.parameters) {
      #expect(agree(parameters[tensor], values), comment)
    }
  }
}

@Test func everyActivationAndItsBackwardAreThoseOfPyTorch() throws {
  let oracle = try Oracle.read(Oracle.Activations.self, "activations")
  let rows = oracle.inputs.count / oracle.columns
  #expect(oracle.cases.map(\.name) == Activation.allCases.map(\.rawValue))
  for stored in oracle.cases {
    let activation = try #require(Activation(rawValue: stored.name))
    var outputs = oracle.inputs
    var gradient = oracle.upstream
    if let elementwise = activation.elementwise {
      // A layer with the identity for weights applies the activation alone.
      var packed = Array(repeating: 0.0, count: Double.packedCount(terms: 1, columns: 1))
      var workspace = Array(repeating: 0.0, count: Double.workspaceCount)
      Double.pack(terms: 1, columns: 1, [1], stride: 1, into: &packed)
      Double.layerForward(
        rows: outputs.count, columns: 1, terms: 1, oracle.inputs, stride: 1, packed: packed, bias: [0],
        elementwise, into: &outputs, workspace: &workspace)
      Double.activationBackward(elementwise, count: outputs.count, at: outputs, &gradient)
    } else {
      Double.softmax(rows: rows, columns: oracle.columns, &outputs)
      Double.softmaxBackward(rows: rows, columns: oracle.columns, at: outputs, &gradient)
    }
    #expect(agree(outputs, stored.outputs, floor: 1e-300), "\(stored.name)")
    // A saturated slope is a difference of numbers near 1: 1e-9 relative is 1e-16 absolute there.
    #expect(agree(gradient, stored.gradient, floor: 1e-3), "\(stored.name)")
  }
}
