import Notebook
import Training

/// The small table under a training block: loss and accuracy of each split at the start, at the end and at their best.
enum RunSummary {
  static func table(_ run: TrainedRun) -> TableOutput {
    let columns = [
      TableOutput.Column("", isNumeric: false), .init("epoch 0"), .init("epoch \(run.recipe.epochs)"),
      .init("best"), .init("at epoch"),
    ]
    var rows = rows("train", run.records.map(\.train))
    let test = run.records.compactMap(\.test)
    if !test.isEmpty { rows += self.rows("test", test) }
    return TableOutput(columns: columns, rows: rows)
  }

  private static func rows(_ split: String, _ series: [SplitSeries]) -> [[String]] {
    var rows = [row("\(split) loss", series.map(\.loss), Numbers.loss) { $0.min() }]
    let accuracies = series.compactMap(\.accuracy)
    if !accuracies.isEmpty {
      rows.append(row("\(split) accuracy", accuracies, Numbers.accuracy) { $0.max() })
    }
    return rows
  }

  private static func row(
    _ title: String, _ curves: [[Double]], _ text: (Double) -> String, best: ([Double]) -> Double?
  ) -> [String] {
    let bests = curves.map { best($0.filter { !$0.isNaN }) ?? .nan }
    let epochs = zip(curves, bests).map { curve, best in Double(curve.firstIndex(of: best) ?? 0) }
    return [
      title, spread(curves.map { $0.first ?? .nan }, text), spread(curves.map { $0.last ?? .nan }, text),
      text(Quantiles.median(bests)), Numbers.epoch(Quantiles.median(epochs)),
    ]
  }

  /// The median and, for several repeats, the quartiles.
  private static func spread(_ values: [Double], _ text: (Double) -> String) -> String {
    guard values.count > 1 else { return text(values.first ?? .nan) }
    let quartiles = [0.25, 0.75].map { text(Quantiles.quantile(values, $0)) }
    return "\(text(Quantiles.median(values))) [\(quartiles.joined(separator: ", "))]"
  }
}
