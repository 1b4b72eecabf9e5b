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

/// What a layer with the identity for weights, which applies its activation alone, makes of the inputs and of the
/// gradient from above.
private func passThrough(
  _ activation: Activation, _ oracle: Oracle.Activations
) -> (outputs: [Double], gradient: [Double]) {
  let width = activation == .softmax ? oracle.columns : 1
  let count = oracle.inputs.count
  let parameters = AlignedBuffer<Double>(count: width * width + width)
  for index in 0..<width { parameters.base[index * width + index] = 1 }
  let inputs = AlignedBuffer<Double>(count: count)
  let outputs = AlignedBuffer<Double>(count: count)
  let gradient = AlignedBuffer<Double>(count: count)
  for index in 0..<count {
    inputs.base[index] = oracle.inputs[index]
    gradient.base[index] = oracle.upstream[index]
  }
  let workspace = AlignedBuffer<Double>(count: Double.workspaceCount)
  var layer = KernelLayer<Double>(
    inputs: width, outputs: width, activation: activation.elementwise ?? .identity,
    isSoftmax: activation == .softmax, isSummedTransposed: false, start: 0, parameters: parameters.base,
    packed: nil,
    packedTransposed: nil)
  var places = (outputs.base, gradient.base)
  withUnsafeMutablePointer(to: &layer) { layer in
    withUnsafeMutablePointer(to: &places.0) { outputs in
      withUnsafeMutablePointer(to: &places.1) { gradients in
        let layers = UnsafeMutableBufferPointer(start: layer, count: 1)
        let chunk = KernelChunk(
          rows: count / width, start: 0, inputs: inputs.base, last: outputs.pointee, outputs: outputs,
          gradients: gradients, workspace: workspace.base)
        Double.forward(layers, 0..<1, chunk, piece: 0, of: 1)
        Double.backward(layers, 0..<1, isFused: false, chunk, piece: 0, of: 1)
      }
    }
  }
  return withExtendedLifetime((parameters, workspace)) { (Array(outputs.elements), Array(gradient.elements)) }
}

@Test func everyActivationAndItsBackwardAreThoseOfPyTorch() throws {
  let oracle = try Oracle.read(Oracle.Activations.self, "activations")
  #expect(oracle.cases.map(\.name) == Activation.allCases.map(\.rawValue))
  for stored in oracle.cases {
    let activation = try #require(Activation(rawValue: stored.name))
    let (outputs, gradient) = passThrough(activation, oracle)
    #expect(agree(outputs, stored.outputs, floor: 1e-300), "\(stored.name)")
    // A saturated slope is a difference of numbers near 1: 1e-9 relative is 1e-16 absolute there.
    #expect(agree(gradient, stored.gradient, floor: 1e-3), "\(stored.name)")
  }
}
