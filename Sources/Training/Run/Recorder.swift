import Tensor

/// Writes a run's record epoch by epoch.
struct Recorder {
  private(set) var record: RunRecord
  private var train: SplitJudge?
  private var test: SplitJudge?
  private var firstPredictions: [Int] = []

  init(_ recipe: TrainingRecipe, initial: Parameters, train: Samples, test: Samples?) {
    var empty: [Double] = []
    empty.reserveCapacity(recipe.epochs + 1)
    let split = SplitSeries(loss: empty, dataLoss: empty, accuracy: train.isClassification ? empty : nil)
    let layers = Array(repeating: empty, count: initial.layers.count)
    if train.isClassification {
      self.train = SplitJudge(train.targets)
      self.test = test.map { SplitJudge($0.targets) }
    }
    record = RunRecord(
      train: split, test: test == nil ? nil : split, rate: empty, gradientNorms: layers,
      updateRatios: layers,
      marginQuantiles: train.isClassification ? RunRecord.quantiles.map { _ in empty } : nil, accepted: [],
      firstFlip: nil, initialParameters: initial, finalParameters: initial,
      constantPredictorLoss: recipe.loss.ofConstantPredictor(
        targets: train.targets, reduction: recipe.reduction),
      majorityAccuracy: self.train?.majorityAccuracy)
  }

  mutating func observeTrain(_ evaluation: (loss: Double, dataLoss: Double), _ outputs: Matrix) {
    let epoch = record.train.loss.count
    record.train.loss.append(evaluation.loss)
    record.train.dataLoss.append(evaluation.dataLoss)
    guard let accuracy = train?.accuracy(outputs) else { return }
    record.train.accuracy?.append(accuracy)
    train?.marginQuantiles(outputs) { record.marginQuantiles?[$0].append($1) }
    guard record.firstFlip == nil, let predictions = train?.predictions else { return }
    if epoch == 0 {
      firstPredictions = predictions
    } else if predictions != firstPredictions {
      record.firstFlip = epoch
    }
  }

  mutating func observeTest(_ evaluation: (loss: Double, dataLoss: Double), _ outputs: Matrix) {
    record.test?.loss.append(evaluation.loss)
    record.test?.dataLoss.append(evaluation.dataLoss)
    if let accuracy = test?.accuracy(outputs) { record.test?.accuracy?.append(accuracy) }
  }

  /// Records what belongs to epoch 0 besides its metrics.
  mutating func observeStart(rate: Double) {
    record.rate.append(rate)
    record.accepted.append(true)
    for layer in record.updateRatios.indices { record.updateRatios[layer].append(0) }
  }

  /// Records an epoch whose step was kept, with the rate of the step that follows.
  mutating func observeMove(from previous: Parameters, to parameters: Parameters, rate: Double) {
    record.rate.append(rate)
    record.accepted.append(true)
    for layer in record.updateRatios.indices {
      let (old, new) = (previous.layers[layer], parameters.layers[layer])
      let moved = new.squaredDistance(to: old).squareRoot()
      record.updateRatios[layer].append(moved == 0 ? 0 : moved / old.sumOfSquares.squareRoot())
    }
  }

  /// Records an epoch whose step was taken back: everything is as in the epoch before but the rate.
  mutating func repeatEpoch(rate: Double) {
    record.rate.append(rate)
    record.accepted.append(false)
    for layer in record.updateRatios.indices { record.updateRatios[layer].append(0) }
    record.train.repeatLast()
    record.test?.repeatLast()
    for index in RunRecord.quantiles.indices { record.marginQuantiles?[index].repeatLast() }
  }

  /// Records the norms of the gradient at an epoch's parameters.
  mutating func observe(_ gradient: Parameters) {
    for layer in gradient.layers.indices {
      record.gradientNorms[layer].append(gradient.layers[layer].sumOfSquares.squareRoot())
    }
  }

  /// Records norms that the caller took the mean of.
  mutating func observeNorms(_ norms: [Double]) {
    for layer in norms.indices { record.gradientNorms[layer].append(norms[layer]) }
  }
}

extension SplitSeries {
  fileprivate mutating func repeatLast() {
    loss.repeatLast()
    dataLoss.repeatLast()
    accuracy?.repeatLast()
  }
}

extension [Double] {
  fileprivate mutating func repeatLast() {
    if let last { append(last) }
  }
}

extension DenseParameters {
  fileprivate func squaredDistance(to other: DenseParameters) -> Double {
    weights.elements.squaredDistance(to: other.weights.elements) + biases.squaredDistance(to: other.biases)
  }
}

extension [Double] {
  fileprivate func squaredDistance(to other: [Double]) -> Double {
    var sum = 0.0
    for i in indices {
      let difference = self[i] - other[i]
      sum += difference * difference
    }
    return sum
  }
}
