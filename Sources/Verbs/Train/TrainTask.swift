import Notebook
import Synchronization
import Tensor
import Training

/// What an `nn train` block does: trains a network on a data block, once or for several seeds.
struct TrainTask: CellTask {
  let data: String
  let recipe: TrainingRecipe
  let seed: UInt64?
  let repeats: Int
  /// Where the model stands, for messages about its width.
  let modelPlace: YAMLNode
  let lossPlace: YAMLNode

  func values(_ task: (String) -> (any CellTask)?) -> [String: ValueShape] {
    let data = task(data) as? DataTask
    return RunValues.shapes(
      layers: recipe.model.count, hasTest: data?.hasTest ?? true,
      isClassification: data?.isClassification ?? true)
  }

  func run(_ context: CellContext) -> CellResult {
    guard let data: PreparedData = context.payload(of: data) else { return CellResult() }
    var recipe = recipe
    recipe.seed = seed ?? context.seed
    let (outputs, isOneHot) = (recipe.model.last?.width ?? 0, data.isOneHot)
    let train: Samples
    let test: Samples?
    do throws(PreparedData.Misfit) {
      train = try data.train.samples(forOutputs: outputs, isOneHot: isOneHot)
      test = try data.test.map { data throws(PreparedData.Misfit) in
        try data.samples(forOutputs: outputs, isOneHot: isOneHot)
      }
    } catch {
      return .failure([
        Diagnostic(.model, error.message, at: context.location(modelPlace), help: error.help)
      ])
    }
    let problems = recipe.problems(train: train, test: test)
    guard problems.isEmpty else {
      return .failure(problems.map { Diagnostic(.training, $0.words, at: context.location(place(of: $0))) })
    }
    let records = trainAll(recipe, train, test, context)
    let run = TrainedRun(
      name: context.title, recipe: recipe, data: data, train: train, test: test, records: records)
    return CellResult(
      outputs: [.table(RunSummary.table(run))], values: RunValues.values(run), payload: run,
      record: RunValues.record(run))
  }

  /// Trains every repeat; they share the threads and know nothing of each other.
  private func trainAll(
    _ recipe: TrainingRecipe, _ train: Samples, _ test: Samples?, _ context: CellContext
  ) -> [RunRecord] {
    let records = Mutex<[RunRecord?]>(Array(repeating: nil, count: repeats))
    let done = Atomic<Int>(0)
    let total = recipe.epochs * repeats
    let interval = max(1, total / 200)
    context.pool.forEach(count: repeats) { index in
      var recipe = recipe
      recipe.repeatIndex = UInt64(index)
      // The recipe was judged before; another repeat differs in nothing that could be wrong.
      guard let trainer = try? Trainer(recipe: recipe, train: train, test: test) else { return }
      var unreported = 0
      let record = trainer.run(pool: context.pool) { epoch, loss in
        guard epoch > 0 else { return }
        unreported += 1
        guard unreported == interval || epoch == recipe.epochs else { return }
        let count = done.add(unreported, ordering: .relaxed).newValue
        unreported = 0
        // Of several repeats none is the one whose loss could be shown.
        context.progress(
          RunProgress(cell: context.title, done: count, total: total, loss: repeats == 1 ? loss : nil))
      }
      records.withLock { $0[index] = record }
    }
    return records.withLock { $0.compactMap { $0 } }
  }

  private func place(of problem: TrainingError) -> YAMLNode {
    switch problem {
    case .lossDoesNotFit, .target: lossPlace
    default: modelPlace
    }
  }
}
