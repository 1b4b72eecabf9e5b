import Tensor

/// A recipe's loss on a set of samples as a function of the parameters, with its gradient; in double precision.
///
/// It works in its own memory, so one thread uses it at a time.
public final class Objective {
  private let recipe: TrainingRecipe
  private let engine: NetworkEngine<Double>
  private let samples: MinibatchBuffers<Double>
  private let divisor: Double

  /// Creates the objective of `recipe` on `samples`; throws the first of the recipe's problems.
  public convenience init(_ recipe: TrainingRecipe, _ samples: Samples) throws(TrainingError) {
    if let problem = recipe.problems(train: samples).first { throw problem }
    self.init(checked: recipe, samples)
  }

  /// Creates the objective of a recipe and samples that are known to fit.
  init(checked recipe: TrainingRecipe, _ samples: Samples) {
    self.recipe = recipe
    let rows = samples.count
    let shape = NetworkShape(recipe, inputWidth: samples.inputs.columns)
    // One chunk, so that the outputs of all layers are there for all samples.
    engine = NetworkEngine(
      shape, loss: recipe.loss, rows: rows, chunkRows: rows.roundedUp(to: NetworkShape.rowBlock))
    self.samples = MinibatchBuffers(rows: rows, inputWidth: shape.inputs, outputWidth: shape.outputs)
    divisor = recipe.loss.divisor(rows: rows, outputs: shape.outputs, recipe.reduction)
    Double.convert(samples.inputs.numbers, to: self.samples.inputs.base)
    Double.convert(samples.targets.numbers, to: self.samples.targets.base)
  }

  /// The loss, penalty included, at `parameters`.
  public func loss(at parameters: Parameters) -> Double {
    set(parameters)
    return engine.evaluate(samples.batch) / divisor + engine.penalty(l2: recipe.l2)
  }

  /// The gradient of the loss, penalty included, at `parameters`, in their shapes.
  public func gradient(at parameters: Parameters) -> Parameters {
    set(parameters)
    _ = engine.differentiate(samples.batch, scale: 1 / divisor)
    engine.addPenalty(l2: recipe.l2)
    return Parameters(engine.shape, at: engine.gradient.base)
  }

  /// Which relu units are on (Z > 0) at the parameters that ``loss(at:)`` saw last: layer by layer, sample by sample.
  public var activeUnits: [Bool] {
    let last = engine.shape.layers.count - 1
    return engine.shape.layers.enumerated().flatMap { index, layer -> [Bool] in
      guard layer.activation == .relu else { return [] }
      let outputs = index == last ? samples.batch.outputs : engine.space.outputs[index]
      return UnsafeBufferPointer(start: outputs, count: samples.batch.rows * layer.outputs).map { $0 > 0 }
    }
  }

  private func set(_ parameters: Parameters) {
    parameters.write(to: engine.parameters)
    engine.pack()
  }
}
