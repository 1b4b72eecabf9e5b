import Notebook
import Training

extension Verb {
  /// `nn train`: trains a network on a data block.
  static let train = Verb(
    "train", "Trains a network on a data block and records what happens, epoch by epoch.", needsName: true
  ) { reader in
    let data = reader.require("data", .reference(to: "data"), "The data block to train on.")
    let model = reader.require("model", .list(of: .layer), "The layers, the first one next to the inputs.")
    let loss: Loss? = reader.require("loss", .word, "What is made small.")
    let reduction = reader.read(
      "reduction", .word, default: Reduction.mean, "Whether the loss is a mean or a sum over the samples.")
    let l2 = reader.read(
      "l2", .number(.nonNegative), default: 0, "λ of the penalty λ/2 Σ w², on weights only.")
    let optimizer = reader.require("optimizer", .optimizer, "How a gradient becomes a step.")
    let schedule = reader.read("schedule", .schedule, default: .constant, "How the rate changes.")
    let clipping = reader.readOptional("clip", .clipping, "How long gradients are cut.")
    let epochs = reader.require("epochs", .integer(1...1_000_000), "The number of epochs.")
    let batch = reader.readOptional(
      "batch-size", .integer(1...(.max)), absent: "all samples",
      "The number of samples a step; training metrics are then means over the epoch's batches.")
    let precision = reader.read("precision", .word, default: Precision.float64, "What is computed with.")
    let weights = reader.read("initial-weights", .initialiser, default: .glorot, "How weights start.")
    let biases = reader.read("initial-biases", .initialiser, default: .zeros, "How biases start.")
    let seed = reader.readOptional("seed", .seed, absent: "the notebook's seed", "The seed of all draws.")
    let stream = reader.read(
      "stream", .text, default: "train", "The name of the random stream; runs with one name start alike.")
    let repeats = reader.read("repeat", .integer(1...1_000), default: 1, "For how many seeds to train.")
    guard let data, let model, let loss, let optimizer, let epochs else { return nil }
    let recipe = TrainingRecipe(
      model: model, loss: loss, reduction: reduction, l2: l2, optimizer: optimizer, schedule: schedule,
      clipping: clipping, epochs: epochs, batchSize: batch, precision: precision, weights: weights,
      biases: biases,
      streamName: stream)
    for problem in recipe.problems() {
      reader.session.report(.training, problem.words, at: reader.place(of: problem.key))
    }
    if epochs * repeats > TrainingLimits.epochs {
      reader.session.report(
        .outOfRange,
        "found \(epochs) epochs for \(repeats) repeats, expected at most \(TrainingLimits.epochs) in all",
        at: reader.place(of: "epochs"))
    }
    return TrainTask(
      data: data, recipe: recipe, seed: seed, repeats: repeats, modelPlace: reader.place(of: "model"),
      lossPlace: reader.place(of: "loss"))
  }
}

/// Bounds that keep a block's memory in check.
enum TrainingLimits {
  /// The most epochs of all repeats together; their record takes about 200 bytes an epoch.
  static let epochs = 5_000_000
}

extension TrainingError {
  /// The option that the problem belongs to.
  fileprivate var key: String {
    switch self {
    case .lossDoesNotFit, .tooFewOutputs, .target: "loss"
    case .boldDriverNeedsFullBatch: "schedule"
    case .epochs: "epochs"
    case .batchSize: "batch-size"
    default: "model"
    }
  }
}
