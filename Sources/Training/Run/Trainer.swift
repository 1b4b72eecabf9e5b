import Tensor

/// Trains a network by a recipe.
///
/// The result depends on recipe and samples alone: the same bits whenever, wherever and beside whatever it runs.
public struct Trainer: Sendable {
  /// The recipe that is followed.
  public let recipe: TrainingRecipe
  private let train: Samples
  private let test: Samples?

  /// Creates a trainer; throws the first of the recipe's problems on these samples.
  public init(recipe: TrainingRecipe, train: Samples, test: Samples? = nil) throws(TrainingError) {
    if let problem = recipe.problems(train: train, test: test).first { throw problem }
    self.recipe = recipe
    self.train = train
    self.test = test
  }

  /// Trains from the start, on idle threads of `pool` too where steps are large.
  ///
  /// `progress` hears every epoch 0 … N and its training loss, penalty included.
  public func run(
    pool: ThreadPool? = nil, progress: (_ epoch: Int, _ loss: Double) -> Void = { _, _ in }
  ) -> RunRecord {
    let width = train.inputs.columns
    return switch recipe.precision {
    case .float32:
      run(Float.self, from: recipe.initialParameters(Float.self, inputWidth: width), pool, progress)
    case .float64:
      run(Double.self, from: recipe.initialParameters(Double.self, inputWidth: width), pool, progress)
    }
  }

  func run(
    from initial: Parameters, pool: ThreadPool? = nil, progress: (Int, Double) -> Void = { _, _ in }
  ) -> RunRecord {
    switch recipe.precision {
    case .float32: run(Float.self, from: initial.rounded(to: Float.self), pool, progress)
    case .float64: run(Double.self, from: initial.rounded(to: Double.self), pool, progress)
    }
  }

  private func run<S: KernelElement>(
    _: S.Type, from initial: Parameters, _ pool: ThreadPool?, _ progress: (Int, Double) -> Void
  ) -> RunRecord {
    // A batch of all samples is the full batch.
    let batchSize = recipe.batchSize.flatMap { $0 < train.count ? $0 : nil }
    return withBuffers(S.self, train, isWhole: batchSize == nil) { trainBuffers in
      func descend(_ testBuffers: SampleBuffers<S>?) -> RunRecord {
        var run = TrainingRun(
          recipe, from: initial, train: trainBuffers, test: testBuffers, batchRows: batchSize ?? train.count,
          pool: pool)
        if let batchSize {
          run.descendInMinibatches(of: batchSize, progress)
        } else {
          run.descendOnAll(progress)
        }
        return withExtendedLifetime(run) { run.record(train: train) }
      }
      guard let test else { return descend(nil) }
      return withBuffers(S.self, test, isWhole: true) { descend($0) }
    }
  }

  private func withBuffers<S: KernelElement, Result>(
    _: S.Type, _ samples: Samples, isWhole: Bool, _ body: (SampleBuffers<S>) -> Result
  ) -> Result {
    // Without inputs the address is not read.
    let none = AlignedBuffer<Double>(count: 1)
    func call(_ inputs: InputPointer) -> Result {
      let buffers = SampleBuffers<S>(samples, inputs: inputs, isWhole: isWhole)
      return withExtendedLifetime((none, buffers)) { body(buffers) }
    }
    return samples.inputs.numbers.withPointer {
      call($0.baseAddress.map(InputPointer.single) ?? .double(none.base))
    } double: {
      call(.double($0.baseAddress ?? UnsafePointer(none.base)))
    }
  }

  /// The loss on the training samples as a function of the parameters.
  public func objective() -> Objective { Objective(checked: recipe, train) }

  /// The network with the parameters of a record of this recipe.
  public func model(_ parameters: Parameters) -> TrainedModel {
    TrainedModel(
      activations: recipe.model.map(\.activation), parameters: parameters, precision: recipe.precision)
  }
}
