import Tensor

/// The state of a run between two steps; all work space is made here, once.
struct TrainingRun<S: KernelElement> {
  let recipe: TrainingRecipe
  let engine: NetworkEngine<S>
  let train: SampleBuffers<S>
  let recorder: Recorder<S>
  var rate: Double
  /// For each layer the sums of squares of the last step.
  private(set) var squares: [SquareSums]
  /// What the loss of a batch of so many rows is divided by; batches have one or two sizes.
  private var divisor = 1.0
  private var divisorRows = 0
  private var state: OptimizerState<S>
  /// Whether there is a test split to be judged after every epoch.
  let hasTest: Bool
  private let test: SampleBuffers<S>?
  private let testBatch: Batch<S>?
  /// Where a clipped gradient is made.
  private let clipped: AlignedBuffer<S>?
  private let initial: Parameters

  /// Prepares a run that starts from `initial`, which is rounded to the run's precision; `batchRows` samples make a step.
  init(
    _ recipe: TrainingRecipe, from initial: Parameters, train: SampleBuffers<S>, test: SampleBuffers<S>?,
    batchRows: Int, pool: ThreadPool?
  ) {
    self.recipe = recipe
    self.train = train
    self.test = test
    hasTest = test != nil
    let shape = NetworkShape(recipe, inputWidth: train.inputWidth)
    engine = NetworkEngine(shape, loss: recipe.loss, rows: batchRows, pool: pool)
    initial.write(to: engine.parameters)
    engine.pack()
    self.initial = initial
    rate = recipe.optimizer.rate
    squares = Array(repeating: SquareSums(), count: shape.layers.count)
    state = OptimizerState(recipe.optimizer, parameterCount: shape.parameterCount)
    clipped = recipe.clipping.map { _ in AlignedBuffer(unfilled: shape.parameterCount) }
    recorder = Recorder(recipe, layers: shape.layers.count, train: train, test: test)
    testBatch = test.map { $0.whole() }
  }

  /// The record of the run, which is over.
  func record(train: Samples) -> RunRecord {
    recorder.record(
      recipe, initial: initial, final: Parameters(engine.shape, at: engine.parameters), train: train)
  }

  /// Sets the engine's gradient, penalty included, and returns the batch's loss without it.
  mutating func differentiate(_ batch: Batch<S>) -> Double {
    let divisor = divisor(of: batch)
    let sum = engine.differentiate(batch, scale: S(1 / divisor))
    engine.addPenalty(l2: recipe.l2)
    return sum / divisor
  }

  /// Takes one step along the gradient of a batch's loss, sets the wanted ``squares``, and returns the loss without the
  /// penalty.
  mutating func descend(_ batch: Batch<S>, wanted: WantedSquares) -> Double {
    guard recipe.clipping == nil, engine.isOneChunk(batch) else {
      let loss = differentiate(batch)
      step(wanted: wanted)
      return loss
    }
    let divisor = divisor(of: batch)
    let plan = StepPlan(
      optimizer: recipe.optimizer, rate: rate, l2: recipe.l2, corrections: state.begin(), state: state,
      wanted: wanted)
    let sum = engine.descend(batch, scale: S(1 / divisor), plan) { squares[$0] = $1 }
    rate = recipe.schedule.rate(rate, after: .step)
    return sum / divisor
  }

  /// What the loss of a batch is divided by.
  private mutating func divisor(of batch: Batch<S>) -> Double {
    if batch.rows != divisorRows {
      divisorRows = batch.rows
      divisor = recipe.loss.divisor(rows: batch.rows, outputs: train.outputWidth, recipe.reduction)
    }
    return divisor
  }

  /// Changes the parameters by one step along the gradient, which stays as it is, and sets ``squares``: the
  /// gradient's before it is clipped.
  mutating func step(wanted: WantedSquares) {
    let corrections = state.begin()
    let direction = clippedGradient()
    for index in 0..<engine.layers.count {
      let (start, count) = (engine.layers[index].start, engine.layers[index].count)
      var sums = engine.step(
        recipe.optimizer,
        StepPart(
          count: count, rate: rate, gradient: direction + start,
          parameters: engine.parameters + start, slots: state.slots(from: start), corrections: corrections,
          wanted: wanted))
      if clipped != nil { sums.gradient = squares[index].gradient }
      squares[index] = sums
    }
    rate = recipe.schedule.rate(rate, after: .step)
    engine.pack()
  }

  /// Returns the gradient, or a clipped copy of it; then its part of ``squares`` is set.
  private mutating func clippedGradient() -> UnsafeMutablePointer<S> {
    guard let clipping = recipe.clipping, let clipped else { return engine.gradient.base }
    clipped.base.update(from: engine.gradient.base, count: clipped.count)
    observeGradient()
    clipping.apply(to: clipped.base, count: clipped.count, squares: squares.reduce(0) { $0 + $1.gradient })
    return clipped.base
  }

  /// Sets the gradient's part of ``squares`` without a step.
  mutating func observeGradient() {
    for index in 0..<engine.layers.count {
      squares[index].gradient = S.sumOfSquares(
        count: engine.layers[index].count, engine.gradient.base + engine.layers[index].start)
    }
  }

  /// Records the test split's metrics at the present parameters.
  mutating func observeTest(epoch: Int) {
    guard let test, let testBatch else { return }
    let divisor = recipe.loss.divisor(rows: test.rows, outputs: test.outputWidth, recipe.reduction)
    let dataLoss = engine.evaluate(testBatch) / divisor
    recorder.observeTest(
      epoch: epoch, dataLoss: dataLoss, penalty: engine.penalty(l2: recipe.l2), test, testBatch.outputs)
  }

  // MARK: Going back

  /// A copy of the parameters and of the optimizer's memory.
  struct Snapshot {
    fileprivate let parameters: AlignedBuffer<S>
    fileprivate var state: OptimizerState<S>
  }

  func emptySnapshot() -> Snapshot {
    Snapshot(
      parameters: AlignedBuffer(unfilled: engine.shape.parameterCount),
      state: OptimizerState(recipe.optimizer, parameterCount: engine.shape.parameterCount))
  }

  mutating func save(to snapshot: inout Snapshot?) {
    snapshot?.parameters.base.update(from: engine.parameters, count: engine.shape.parameterCount)
    snapshot?.state.copy(state)
  }

  mutating func restore(_ snapshot: Snapshot) {
    engine.parameters.update(from: snapshot.parameters.base, count: snapshot.parameters.count)
    state.copy(snapshot.state)
  }
}
