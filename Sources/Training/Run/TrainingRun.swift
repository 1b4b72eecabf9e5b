import Tensor

/// The state of a run between two steps; all work space is made here, once.
struct TrainingRun {
  let recipe: TrainingRecipe
  let samples: Samples
  var objective: Objective
  var parameters: Parameters
  /// The parameters of the epoch before.
  var previous: Parameters
  var gradient: Parameters
  var state: OptimizerState
  var rate: Double
  var recorder: Recorder
  private let rule: any OptimizerRule
  private var testObjective: Objective?
  private var direction: Parameters

  init(_ recipe: TrainingRecipe, from initial: Parameters, train: Samples, test: Samples?) {
    self.recipe = recipe
    samples = train
    objective = Objective(checked: recipe, inputs: train.inputs, targets: train.targets)
    testObjective = test.map { Objective(checked: recipe, inputs: $0.inputs, targets: $0.targets) }
    parameters = initial
    previous = Parameters(zerosLike: parameters)
    gradient = previous
    direction = previous
    rule = recipe.optimizer.rule
    state = OptimizerState(rule, zerosLike: parameters)
    rate = recipe.optimizer.rate
    recorder = Recorder(recipe, initial: parameters, train: train, test: test)
  }

  /// The record so far, with the present parameters as the final ones.
  var record: RunRecord {
    var record = recorder.record
    record.finalParameters = parameters
    return record
  }

  /// Changes the parameters by one step along `gradient`, which stays as it is.
  mutating func step() {
    direction.copy(gradient)
    recipe.clipping?.apply(to: &direction)
    rule.turn(&direction, &state)
    let rate = rate
    parameters.forEachTensor(with: direction) { θ, direction in
      for i in θ.indices { θ[i] -= rate * direction[i] }
    }
    self.rate = recipe.schedule.rate(rate, after: .step)
  }

  /// Records the epoch whose training loss was just evaluated at the present parameters.
  mutating func observe(_ evaluation: (loss: Double, dataLoss: Double)) {
    recorder.observeTrain(evaluation, objective.outputs)
    if let evaluation = testObjective?.evaluate(parameters), let outputs = testObjective?.outputs {
      recorder.observeTest(evaluation, outputs)
    }
  }
}
