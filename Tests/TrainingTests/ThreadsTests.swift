import Tensor
import Testing

@testable import Training

/// Inputs and classes drawn from a fixed stream.
private func wide(_ rows: Int, inputs: Int, outputs: Int) -> Samples {
  var stream = RandomStream(seed: 7, name: "wide", index: 0)
  var targets = Matrix(rows: rows, columns: outputs)
  for row in 0..<rows { targets[row, stream.integer(below: outputs)] = 1 }
  let elements = (0..<rows * inputs).map { _ in stream.uniform() }
  return Samples(inputs: Matrix(rows: rows, columns: inputs, elements: elements), targets: targets)
}

private func recipe(_ widths: [Int], epochs: Int, batchSize: Int? = nil) -> TrainingRecipe {
  TrainingRecipe(
    model: widths.dropLast().map { DenseLayer($0, .relu) }
      + widths.suffix(1).map { DenseLayer($0, .softmax) },
    loss: .crossEntropy, l2: 1e-3, optimizer: .adam(rate: 1e-2), epochs: epochs, batchSize: batchSize)
}

/// A full batch of 2,500 samples is summed in segments; steps of 512 x 300,000 and of 256 x 400,000 are large enough to
/// be shared, the first by rows, the second by columns and by rows of weights.
private let cases: [(TrainingRecipe, Samples)] = [
  (recipe([8, 3], epochs: 3), wide(2500, inputs: 20, outputs: 3)),
  (recipe([600, 300, 4], epochs: 1, batchSize: 512), wide(1100, inputs: 200, outputs: 4)),
  (recipe([512, 600, 4], epochs: 1, batchSize: 256), wide(600, inputs: 300, outputs: 4)),
]

@Test(.timeLimit(.minutes(5)), arguments: cases.indices, Precision.allCases)
func sharedStepsGiveTheBitsOfOneThread(index: Int, precision: Precision) throws {
  var (recipe, samples) = cases[index]
  recipe.precision = precision
  let trainer = try Trainer(recipe: recipe, train: samples, test: samples)
  let alone = trainer.run()
  for threads in [2, 4] {
    let pool = ThreadPool(threads: threads)
    #expect(trainer.run(pool: pool) == alone)
    pool.shutdown()
  }
}

@Test(arguments: Precision.allCases)
func stepsTakenWhileTheGradientIsSummedAreThoseOfAWholeGradient(precision: Precision) throws {
  var (recipe, samples) = cases[2]
  recipe.precision = precision
  #expect(StepTask.all(NetworkShape(recipe, inputWidth: 300)).map(\.layer) == [0, 0, 1, 2])
  for optimizer in [Optimizer.sgd(rate: 0.1), .momentum(rate: 0.1, nesterov: true), .adam(rate: 1e-2)] {
    recipe.optimizer = optimizer
    recipe.clipping = nil
    let taken = try Trainer(recipe: recipe, train: samples).run()
    // To clip, the gradient is summed whole; nothing is as long as this limit.
    recipe.clipping = .norm(1e30)
    #expect(try Trainer(recipe: recipe, train: samples).run() == taken)
  }
}

@Test func segmentsGiveTheGradientOfOneChainUpToRounding() throws {
  let (recipe, samples) = cases[0]
  let objective = try Objective(recipe, samples)
  let parameters = recipe.initialParameters(inputWidth: 20)
  let whole = objective.gradient(at: parameters)
  // Halves are summed in one chain each.
  let halves = try [0..<1250, 1250..<2500].map { rows in
    try Objective(
      recipe,
      Samples(
        inputs: samples.inputs.selecting(rows: Array(rows)),
        targets: samples.targets.selecting(rows: Array(rows)))
    ).gradient(at: parameters)
  }
  for tensor in whole.tensors {
    let mean = zip(halves[0][tensor], halves[1][tensor]).map { ($0 + $1) / 2 }
    #expect(agree(whole[tensor], mean, relative: 1e-12, floor: 1e-3))
  }
}

@Test func singlePrecisionStaysNearDouble() throws {
  var recipe = smallRecipe(epochs: 20)
  let double = try Trainer(recipe: recipe, train: plane(100)).run()
  recipe.precision = .float32
  let single = try Trainer(recipe: recipe, train: plane(100)).run()
  #expect(single != double)
  #expect(agree(single.train.loss, double.train.loss, relative: 1e-5))
  for tensor in single.finalParameters.tensors {
    #expect(
      agree(single.finalParameters[tensor], double.finalParameters[tensor], relative: 1e-4, floor: 1e-2))
    #expect(single.finalParameters[tensor].allSatisfy { Double(Float($0)) == $0 })
  }
}

@Test func inputsOfSinglePrecisionTrainAsTheSameDoubles() throws {
  let singles = (0..<200).map { Float($0 * 37 % 101) / 7 }
  let targets = plane(100).targets
  let doubles = Samples(
    inputs: Matrix(rows: 100, columns: 2, elements: singles.map(Double.init)), targets: targets)
  let same = Samples(inputs: Matrix(rows: 100, columns: 2, numbers: Numbers(singles)), targets: targets)
  for precision in Precision.allCases {
    for batchSize in [nil, 16] {
      var recipe = smallRecipe(epochs: 3, batchSize: batchSize)
      recipe.precision = precision
      #expect(
        try Trainer(recipe: recipe, train: same).run() == Trainer(recipe: recipe, train: doubles).run())
    }
  }
}
