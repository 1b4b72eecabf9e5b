import Training

/// What a training block gives to the blocks that draw, tabulate and check it.
struct TrainedRun: Sendable {
  /// The block's name.
  let name: String
  /// What was done; the repeats differ in `repeatIndex` alone.
  let recipe: TrainingRecipe
  /// The data it was done on.
  let data: PreparedData
  /// The training split as the network saw it.
  let train: Samples
  /// The test split as the network saw it.
  let test: Samples?
  /// One record a repeat, at least one.
  let records: [RunRecord]
}
