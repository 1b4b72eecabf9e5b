import Tensor

/// Writes a run's record epoch by epoch, into memory that is all taken at the start.
final class Recorder<S: KernelElement> {
  private let series: SeriesTable
  private let layers: Int
  private let trainLabels: AlignedBuffer<Int32>?
  private let majorityAccuracy: Double?
  private let hasTest: Bool
  /// The classes predicted for the training samples in this epoch, and those they are compared with.
  private let classes: AlignedBuffer<Int32>
  private let firstClasses: AlignedBuffer<Int32>
  private let testClasses: AlignedBuffer<Int32>
  private let margins: AlignedBuffer<S>
  private let scratch: AlignedBuffer<S>
  private let fractions: AlignedBuffer<Double>
  private let quantiles: AlignedBuffer<Double>
  /// The number of the first gradient norm among the series.
  private let firstNorm: Int
  private var hasFirstClasses = false
  private var firstFlip: Int?

  init(
    _ recipe: TrainingRecipe, layers: Int, train: SampleBuffers<S>, test: SampleBuffers<S>?
  ) {
    self.layers = layers
    trainLabels = train.labels
    majorityAccuracy = train.majorityAccuracy
    hasTest = test != nil
    firstNorm = Series.margins + RunRecord.quantiles.count
    var isKept = Array(repeating: true, count: firstNorm + 2 * layers)
    let isClassification = train.labels != nil
    isKept[Series.trainAccuracy] = isClassification
    isKept[Series.testLoss] = test != nil
    isKept[Series.testDataLoss] = test != nil
    isKept[Series.testAccuracy] = test != nil && isClassification
    for number in Series.margins..<firstNorm { isKept[number] = isClassification }
    series = SeriesTable(isKept: isKept, length: recipe.epochs + 1)
    let judged = train.labels == nil ? 0 : train.rows
    classes = AlignedBuffer(count: judged)
    firstClasses = AlignedBuffer(count: judged)
    margins = AlignedBuffer(count: judged)
    scratch = AlignedBuffer(count: judged)
    testClasses = AlignedBuffer(count: test?.labels?.count ?? 0)
    quantiles = AlignedBuffer(count: RunRecord.quantiles.count)
    fractions = AlignedBuffer(count: RunRecord.quantiles.count)
    for (index, fraction) in RunRecord.quantiles.enumerated() { fractions.base[index] = fraction }
  }

  /// Begins an epoch: what is known of the one before can still be recorded.
  @inline(__always)
  func begin(epoch: Int) { series.begin(epoch) }

  // MARK: Training split

  /// Judges samples number `first` ..< `first` + `rows` of an epoch and returns how many classes are right.
  func judge(
    _ outputs: UnsafePointer<S>, rows: Int, columns: Int, labels: UnsafePointer<Int32>, at first: Int
  )
    -> Int
  {
    S.judge(
      rows: rows, columns: columns, outputs, labels: labels, classes: classes.base + first,
      margins: margins.base + first)
  }

  /// Records an epoch's losses and, of the first `rows` samples that were judged, `right` of them rightly, accuracy
  /// and margins.
  func observeTrain(epoch: Int, dataLoss: Double, penalty: Double, right: Int, rows: Int) {
    series[Series.trainLoss, epoch] = dataLoss + penalty
    series[Series.trainDataLoss, epoch] = dataLoss
    guard trainLabels != nil else { return }
    series[Series.trainAccuracy, epoch] = Double(right) / Double(rows)
    let count = quantiles.count
    S.quantiles(
      count: rows, margins.base, fractionCount: count, fractions.base, into: quantiles.base,
      scratch: scratch.base)
    for index in 0..<count { series[Series.margins + index, epoch] = quantiles.base[index] }
  }

  /// Compares the predicted classes with those of the first epoch that was compared.
  func observeFlips(epoch: Int) {
    guard trainLabels != nil, firstFlip == nil else { return }
    if !hasFirstClasses {
      firstClasses.base.update(from: classes.base, count: classes.count)
      hasFirstClasses = true
    } else if !zip(classes.elements, firstClasses.elements).allSatisfy(==) {
      firstFlip = epoch
    }
  }

  /// Puts the predicted classes, made in `order`, in the order of the samples.
  func reorderClasses(_ order: [Int]) {
    guard trainLabels != nil, firstFlip == nil else { return }
    let judged = Array(classes.elements)
    for (place, sample) in order.enumerated() { classes.base[sample] = judged[place] }
  }

  // MARK: Test split

  func observeTest(
    epoch: Int, dataLoss: Double, penalty: Double, _ test: SampleBuffers<S>, _ outputs: UnsafePointer<S>
  ) {
    series[Series.testLoss, epoch] = dataLoss + penalty
    series[Series.testDataLoss, epoch] = dataLoss
    guard let labels = test.labels else { return }
    let right = S.judge(
      rows: test.rows, columns: test.outputWidth, outputs, labels: labels.base, classes: testClasses.base,
      margins: nil)
    series[Series.testAccuracy, epoch] = Double(right) / Double(test.rows)
  }

  // MARK: Steps

  /// Records the rate of the step that starts from an epoch, and whether the step to it was kept.
  func observeRate(epoch: Int, _ rate: Double, isAccepted: Bool = true) {
    series[Series.rate, epoch] = rate
    series[Series.accepted, epoch] = isAccepted ? 1 : 0
  }

  /// Records a layer's gradient at an epoch's parameters.
  func observeGradient(epoch: Int, layer: Int, norm: Double) {
    series[firstNorm + layer, epoch] = norm
  }

  /// Records how far a layer's parameters moved to an epoch; both are sums of squares.
  func observeMove(epoch: Int, layer: Int, step: Double, parameters: Double) {
    series[firstNorm + layers + layer, epoch] =
      step == 0 ? 0 : step.squareRoot() / parameters.squareRoot()
  }

  /// Records an epoch whose step was taken back: everything is as in the epoch before but the rate.
  func repeatEpoch(_ epoch: Int, rate: Double) {
    for index in 0..<series.count { series[index, epoch] = series[index, epoch - 1] }
    for layer in 0..<layers { observeMove(epoch: epoch, layer: layer, step: 0, parameters: 1) }
    observeRate(epoch: epoch, rate, isAccepted: false)
  }

  // MARK: The record

  func record(
    _ recipe: TrainingRecipe, initial: Parameters, final: Parameters, train: Samples
  ) -> RunRecord {
    let isClassification = trainLabels != nil
    let all = series.finish(last: recipe.epochs)
    return RunRecord(
      train: SplitSeries(
        loss: all[Series.trainLoss], dataLoss: all[Series.trainDataLoss],
        accuracy: isClassification ? all[Series.trainAccuracy] : nil),
      test: hasTest
        ? SplitSeries(
          loss: all[Series.testLoss], dataLoss: all[Series.testDataLoss],
          accuracy: isClassification ? all[Series.testAccuracy] : nil) : nil,
      rate: all[Series.rate], gradientNorms: Array(all[firstNorm..<firstNorm + layers]),
      updateRatios: Array(all[(firstNorm + layers)...]),
      marginQuantiles: isClassification ? Array(all[Series.margins..<firstNorm]) : nil,
      accepted: all[Series.accepted].map { $0 == 1 }, firstFlip: firstFlip, initialParameters: initial,
      finalParameters: final,
      constantPredictorLoss: recipe.loss.ofConstantPredictor(
        targets: train.targets, reduction: recipe.reduction),
      majorityAccuracy: majorityAccuracy)
  }
}

/// The numbers of the series that every run has; margins, gradient norms and update ratios follow.
private enum Series {
  static let trainLoss = 0
  static let trainDataLoss = 1
  static let trainAccuracy = 2
  static let testLoss = 3
  static let testDataLoss = 4
  static let testAccuracy = 5
  static let rate = 6
  static let accepted = 7
  static let margins = 8
}
