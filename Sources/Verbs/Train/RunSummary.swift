import Notebook
import Training

/// The small table under a training block.
enum RunSummary {
  static func table(_ run: TrainedRun) -> TableOutput {
    let isClassification = run.train.isClassification
    var columns = [
      TableOutput.Column("split", isNumeric: false), .init("loss at epoch 0"),
      .init("loss at epoch \(run.recipe.epochs)"),
    ]
    if isClassification {
      columns += [
        .init("accuracy at epoch 0"), .init("accuracy at epoch \(run.recipe.epochs)"),
        .init("best accuracy (epoch)"),
      ]
    }
    var rows = [row("train", run.records.map(\.train), isClassification)]
    let test = run.records.compactMap(\.test)
    if !test.isEmpty { rows.append(row("test", test, isClassification)) }
    return TableOutput(columns: columns, rows: rows)
  }

  private static func row(_ split: String, _ series: [SplitSeries], _ isClassification: Bool) -> [String] {
    var cells = [
      split, spread(series.map { $0.loss.first ?? .nan }, Numbers.loss),
      spread(series.map { $0.loss.last ?? .nan }, Numbers.loss),
    ]
    guard isClassification else { return cells }
    let accuracies = series.compactMap(\.accuracy)
    cells.append(spread(accuracies.map { $0.first ?? .nan }, Numbers.accuracy))
    cells.append(spread(accuracies.map { $0.last ?? .nan }, Numbers.accuracy))
    let best = accuracies.map { $0.max() ?? .nan }
    let epochs = zip(accuracies, best).map { curve, best in Double(curve.firstIndex(of: best) ?? 0) }
    cells.append(
      spread(best, Numbers.accuracy) + " (" + Numbers.epoch(Quantiles.median(epochs)) + ")")
    return cells
  }

  /// The median and, for several repeats, the quartiles.
  private static func spread(_ values: [Double], _ text: (Double) -> String) -> String {
    guard values.count > 1 else { return text(values.first ?? .nan) }
    let quartiles = [0.25, 0.75].map { text(Quantiles.quantile(values, $0)) }
    return "\(text(Quantiles.median(values))) [\(quartiles.joined(separator: ", "))]"
  }
}
