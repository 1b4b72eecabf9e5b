import Synchronization
import Tensor
import Testing

@testable import Training

@Test func everySeriesHasAValueForEachEpoch() throws {
  for batchSize in [nil, 8] {
    var heard: [Int] = []
    let record = try Trainer(
      recipe: smallRecipe(epochs: 7, batchSize: batchSize), train: plane(20), test: plane(6)
    ).run { epoch, _ in heard.append(epoch) }
    let test = try #require(record.test)
    let margins = try #require(record.marginQuantiles)
    #expect(heard == Array(0...7))
    for series in [record.train.loss, record.train.dataLoss, test.loss, test.dataLoss, record.rate]
      + record.gradientNorms + record.updateRatios + margins
    {
      #expect(series.count == 8)
    }
    #expect(record.train.accuracy?.count == 8)
    #expect(test.accuracy?.count == 8)
    #expect(record.accepted == Array(repeating: true, count: 8))
    #expect(record.updateRatios.map { $0[0] } == [0, 0])
  }
}

@Test func epochZeroIsBeforeAnyUpdateAndTheLastIsAfterAll() throws {
  let samples = plane(20)
  let recipe = smallRecipe(epochs: 3)
  let record = try Trainer(recipe: recipe, train: samples).run()
  let objective = try Objective(recipe, samples)
  #expect(record.initialParameters == recipe.initialParameters(inputWidth: 2))
  #expect(record.train.loss[0] == objective.loss(at: record.initialParameters))
  #expect(record.train.loss[3] == objective.loss(at: record.finalParameters))
}

@Test func aRegressionHasNeitherAccuracyNorMargins() throws {
  let classes = plane(20)
  let samples = Samples(inputs: classes.inputs, targets: classes.targets, isClassification: false)
  let record = try Trainer(recipe: smallRecipe(epochs: 2), train: samples, test: samples).run()
  #expect(record.train.accuracy == nil)
  #expect(record.test?.accuracy == nil)
  #expect(record.marginQuantiles == nil)
  #expect(record.majorityAccuracy == nil)
  #expect(record.firstFlip == nil)
}

@Test func aRejectedStepLeavesEveryBitAsItWas() throws {
  for optimizer in [Training.Optimizer.sgd(rate: 60), .momentum(rate: 60), .adam(rate: 20)] {
    var recipe = smallRecipe(epochs: 40)
    recipe.optimizer = optimizer
    recipe.schedule = .boldDriver(up: 1.1, down: 0.5)
    let samples = plane(20)
    let record = try Trainer(recipe: recipe, train: samples, test: samples).run()
    let rejected = try #require((1...40).first { !record.accepted[$0] })
    for epoch in 1...40 {
      #expect(record.train.loss[epoch] <= record.train.loss[epoch - 1])
      #expect(record.rate[epoch] == record.rate[epoch - 1] * (record.accepted[epoch] ? 1.1 : 0.5))
      guard !record.accepted[epoch] else { continue }
      #expect(record.train.loss[epoch] == record.train.loss[epoch - 1])
      #expect(record.gradientNorms[0][epoch] == record.gradientNorms[0][epoch - 1])
      #expect(record.updateRatios[1][epoch] == 0)
    }
    recipe.epochs = rejected
    let after = try Trainer(recipe: recipe, train: samples).run().finalParameters
    recipe.epochs = rejected - 1
    if recipe.epochs > 0 {
      #expect(try Trainer(recipe: recipe, train: samples).run().finalParameters == after)
    } else {
      #expect(after == record.initialParameters)
    }
  }
}

@Test func aRejectedStepRestoresTheOptimizersState() throws {
  // After rejections from the start, the first kept step is the first step of an optimizer at the lower rate.
  let samples = plane(20)
  for (optimizer, rate) in [
    ({ .momentum(rate: $0) }, 4096.0), ({ .adam(rate: $0) }, 64.0),
  ] as [((Double) -> Training.Optimizer, Double)] {
    var recipe = smallRecipe(epochs: 40)
    recipe.optimizer = optimizer(rate)
    recipe.schedule = .boldDriver(up: 1, down: 0.5)
    let record = try Trainer(recipe: recipe, train: samples).run()
    let kept = try #require((1...40).first { record.accepted[$0] })
    #expect(kept > 1)
    recipe.epochs = kept
    let found = try Trainer(recipe: recipe, train: samples).run().finalParameters
    recipe.optimizer = optimizer(record.rate[kept - 1])
    recipe.schedule = .constant
    recipe.epochs = 1
    #expect(try Trainer(recipe: recipe, train: samples).run().finalParameters == found)
  }
}

@Test func theSameRunGivesTheSameBitsAgain() throws {
  for batchSize in [nil, 6] {
    let trainer = try Trainer(recipe: smallRecipe(batchSize: batchSize), train: plane(20), test: plane(8))
    #expect(trainer.run() == trainer.run())
  }
}

@Test func repeatsGiveTheSameBitsOnOneThreadAndOnTwo() throws {
  let trainers = try (0..<4).map {
    var recipe = smallRecipe()
    recipe.repeatIndex = UInt64($0)
    return try Trainer(recipe: recipe, train: plane(20))
  }
  func records(threads: Int) -> [RunRecord?] {
    let records = Mutex([RunRecord?](repeating: nil, count: trainers.count))
    let pool = ThreadPool(threads: threads)
    pool.forEach(count: trainers.count) { index in
      let record = trainers[index].run()
      records.withLock { $0[index] = record }
    }
    pool.shutdown()
    return records.withLock { $0 }
  }
  let one = records(threads: 1)
  #expect(one == records(threads: 2))
  #expect(one[0]?.initialParameters != one[1]?.initialParameters)
}

@Test func aDivergedRunKeepsItsNaNs() throws {
  var recipe = smallRecipe(epochs: 20)
  recipe.model = [DenseLayer(5, .relu), DenseLayer(2, .identity)]
  recipe.optimizer = .sgd(rate: 1e200)
  let record = try Trainer(recipe: recipe, train: plane(20), test: plane(8)).run()
  #expect(record.train.loss.count == 21)
  #expect(record.train.loss[20].isNaN)
  #expect(record.marginQuantiles?[2][20].isNaN == true)
  recipe.schedule = .boldDriver()
  #expect(try Trainer(recipe: recipe, train: plane(20)).run().train.loss.allSatisfy(\.isFinite))
}

@Test func aMinibatchEpochVisitsEveryRowOnce() throws {
  // Each row has an input of its own, so that with a tiny rate weight i moves by rate·y_i for each visit.
  let count = 11
  var inputs = Matrix(rows: count, columns: count)
  for row in 0..<count { inputs[row, row] = 1 }
  let targets = Matrix(rows: count, columns: 1, elements: (1...count).map(Double.init))
  let rate = 1e-9
  let recipe = TrainingRecipe(
    model: [DenseLayer(1, .identity)], loss: .halfSquaredError, reduction: .sum,
    optimizer: .sgd(rate: rate), epochs: 1, batchSize: 4, weights: .zeros)
  let record = try Trainer(
    recipe: recipe, train: Samples(inputs: inputs, targets: targets, isClassification: false)
  ).run()
  let moved = record.finalParameters.layers[0].weights.elements.map { $0 / rate }
  #expect(agree(moved, targets.elements, relative: 1e-6))
}

@Test func aMinibatchOfAllSamplesIsTheFullBatch() throws {
  let samples = plane(20)
  let full = try Trainer(recipe: smallRecipe(), train: samples).run()
  #expect(try Trainer(recipe: smallRecipe(batchSize: 20), train: samples).run() == full)
  #expect(try Trainer(recipe: smallRecipe(batchSize: 64), train: samples).run() == full)
}

@Test func aMinibatchEpochsMetricsAreMeansOfItsBatchesBeforeTheirSteps() throws {
  // One weight and a bias from 0, input 1, targets 1: s = w + b ← s + ¼(1 − s)·2, the loss ½(1 − s)².
  let samples = Samples(
    inputs: Matrix(rows: 4, columns: 1, repeating: 1), targets: Matrix(rows: 4, columns: 1, repeating: 1))
  let recipe = TrainingRecipe(
    model: [DenseLayer(1, .identity, weights: .zeros)], loss: .halfSquaredError,
    optimizer: .sgd(rate: 0.25), epochs: 2, batchSize: 2)
  let record = try Trainer(recipe: recipe, train: samples).run()
  // s before the steps: 0, ½ | ¾, ⅞.
  #expect(record.train.loss == [0.5, (0.5 + 0.125) / 2, (0.03125 + 0.0078125) / 2])
  #expect(record.train.accuracy == [0, 0.5, 1])
  #expect(record.gradientNorms[0][0] == 2.0.squareRoot())
  #expect(record.firstFlip == 2)
}

@Test func aShortLastBatchTakesTheMeanOfItsOwnSamples() throws {
  // One weight from 0, input 1, targets all 1: a step w ← w + rate·(1 − w), whatever the batch's size.
  let samples = Samples(
    inputs: Matrix(rows: 5, columns: 1, repeating: 1), targets: Matrix(rows: 5, columns: 1, repeating: 1),
    isClassification: false)
  let recipe = TrainingRecipe(
    model: [DenseLayer(1, .identity, weights: .zeros)], loss: .halfSquaredError,
    optimizer: .sgd(rate: 0.25), epochs: 1, batchSize: 2)
  let final = try Trainer(recipe: recipe, train: samples).run().finalParameters.layers[0]
  // Weight and bias move alike: s ← s + ¼(1 − 2s), three times: ¼, ⅜, 7/16.
  #expect(final.weights.elements == [0.4375])
  #expect(final.biases == [0.4375])
}

@Test func anExponentialScheduleDecaysPerEpochOrPerStep() throws {
  var recipe = smallRecipe(epochs: 2, batchSize: 8)
  recipe.schedule = .exponential(decay: 0.5)
  #expect(try Trainer(recipe: recipe, train: plane(20)).run().rate == [0.5, 0.25, 0.125])
  recipe.schedule = .exponential(decay: 0.5, per: .step)
  #expect(try Trainer(recipe: recipe, train: plane(20)).run().rate == [0.5, 0.5 / 8, 0.5 / 64])
}

@Test func aModelPredictsWhatTrainingSaw() throws {
  let samples = plane(20)
  let trainer = try Trainer(recipe: smallRecipe(), train: samples)
  let record = trainer.run()
  let outputs = trainer.model(record.finalParameters).predict(inputs: samples.inputs)
  let right = judged(outputs, labels: (0..<20).map { Int32($0 % 2) }).right
  #expect(Double(right) / 20 == record.train.accuracy?.last)
}
