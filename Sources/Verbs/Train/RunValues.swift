import Notebook
import Training

/// The numbers of a training run that expressions and machines can name.
enum RunValues {
  /// The names of the values, and which are curves.
  static func shapes(layers: Int, hasTest: Bool, isClassification: Bool) -> [String: ValueShape] {
    var shapes: [String: ValueShape] = [
      "rate": .curve, "epochs": .number, "repeats": .number, "parameters": .number, "rejected": .number,
      "constant-loss": .number,
    ]
    for split in hasTest ? ["train", "test"] : ["train"] {
      shapes["\(split).loss"] = .curve
      shapes["\(split).data-loss"] = .curve
      if isClassification { shapes["\(split).accuracy"] = .curve }
    }
    if isClassification {
      shapes["first-flip"] = .number
      shapes["majority-accuracy"] = .number
      for name in marginNames { shapes[name] = .curve }
    }
    for layer in 1...max(1, layers) {
      shapes["gradient-norm.\(layer)"] = .curve
      shapes["update-ratio.\(layer)"] = .curve
    }
    return shapes
  }

  /// `margin.05` to `margin.95`: the quantiles of the training margins, in percent.
  static let marginNames = ["margin.05", "margin.25", "margin.50", "margin.75", "margin.95"]

  /// The values of a run.
  static func values(_ run: TrainedRun) -> [String: Value] {
    let records = run.records
    let shared = records.first
    var values: [String: Value] = [
      "rate": .curves(records.map(\.rate)),
      "epochs": .number(Double(run.recipe.epochs)),
      "repeats": .number(Double(records.count)),
      "parameters": .number(Double(shared.map { parameterCount($0.initialParameters) } ?? 0)),
      "rejected": .numbers(records.map { Double($0.accepted.filter { !$0 }.count) }),
      "constant-loss": .number(shared?.constantPredictorLoss ?? .nan),
    ]
    for (split, series) in [("train", records.map { Optional($0.train) }), ("test", records.map(\.test))] {
      let series = series.compactMap { $0 }
      guard !series.isEmpty else { continue }
      values["\(split).loss"] = .curves(series.map(\.loss))
      values["\(split).data-loss"] = .curves(series.map(\.dataLoss))
      let accuracies = series.compactMap(\.accuracy)
      if !accuracies.isEmpty { values["\(split).accuracy"] = .curves(accuracies) }
    }
    if let majority = shared?.majorityAccuracy {
      values["majority-accuracy"] = .number(majority)
      values["first-flip"] = .numbers(records.map { $0.firstFlip.map(Double.init) ?? .infinity })
      for (index, name) in marginNames.enumerated() {
        values[name] = .curves(records.compactMap { $0.marginQuantiles?[index] })
      }
    }
    for layer in run.recipe.model.indices {
      values["gradient-norm.\(layer + 1)"] = .curves(records.map { $0.gradientNorms[layer] })
      values["update-ratio.\(layer + 1)"] = .curves(records.map { $0.updateRatios[layer] })
    }
    return values
  }

  /// What a machine may want besides options and values.
  static func record(_ run: TrainedRun) -> [(key: String, value: JSONValue)] {
    [
      ("seed", .string(String(run.recipe.seed))),
      ("stream", .string(run.recipe.streamName)),
      (
        "accepted",
        .array(run.records.map { .array($0.accepted.map(JSONValue.bool)) })
      ),
    ]
  }

  private static func parameterCount(_ parameters: Parameters) -> Int {
    parameters.layers.reduce(0) { $0 + $1.weights.numbers.count + $1.biases.count }
  }
}
