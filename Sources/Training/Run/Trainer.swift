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

  /// Trains from the start; `progress` hears every epoch 0 … N and its training loss, penalty included.
  public func run(progress: (_ epoch: Int, _ loss: Double) -> Void = { _, _ in }) -> RunRecord {
    run(from: recipe.initialParameters(inputWidth: train.inputs.columns), progress: progress)
  }

  func run(from initial: Parameters, progress: (Int, Double) -> Void = { _, _ in }) -> RunRecord {
    var run = TrainingRun(recipe, from: initial, train: train, test: test)
    if let batchSize = recipe.batchSize {
      run.descendInMinibatches(of: min(batchSize, train.count), progress)
    } else {
      run.descendOnAll(progress)
    }
    return run.record
  }

  /// The network with the parameters of a record of this recipe.
  public func model(_ parameters: Parameters) -> TrainedModel {
    TrainedModel(activations: recipe.model.map(\.activation), parameters: parameters)
  }
}
