import Charts
import Notebook
import Training

/// Turns the records of runs into line charts.
struct CurvePanels {
  let runs: [TrainedRun]
  let style: CurveStyle

  // MARK: Charts

  func loss(_ title: String, _ pick: (SplitSeries) -> [Double]) throws(PlotProblem) -> Panel {
    var series: [Series] = []
    var marks: [Mark] = []
    for (index, run) in runs.enumerated() {
      for split in style.splits {
        let color = color(index, split)
        guard let curves = curves(run, split)?.map(pick) else { continue }
        series.append(
          line(run, split.rawValue, curves, color: color, dash: split == .test ? .dashed : .solid))
        if style.showsMarks, split == style.splits.last(where: { self.curves(run, $0) != nil }),
          run.records.count == 1
        {
          marks += best(curves[0], by: <, "lowest \(split.rawValue) loss", color)
        }
      }
    }
    return try panel(
      title, style.yScale, series, references: style.showsReferences ? constantLosses() : [], marks: marks)
  }

  func accuracy() throws(PlotProblem) -> Panel {
    var series: [Series] = []
    var marks: [Mark] = []
    for (index, run) in runs.enumerated() {
      for split in style.splits {
        let color = color(index, split)
        guard let curves = curves(run, split)?.compactMap(\.accuracy), !curves.isEmpty else { continue }
        series.append(
          line(run, split.rawValue, curves, color: color, dash: split == .test ? .dashed : .solid))
        guard style.showsMarks, run.records.count == 1 else { continue }
        if split == style.splits.last(where: { self.curves(run, $0) != nil }) {
          marks += best(curves[0], by: >, "best \(split.rawValue) accuracy", color)
        }
        if split == .train, let flip = run.records[0].firstFlip, isShown(flip) {
          marks.append(
            Mark(x: Double(flip), y: curves[0][flip], label: "first changed prediction", color: color))
        }
      }
    }
    if series.isEmpty { throw PlotProblem(reason: "a regression has no accuracy") }
    return try panel(
      "accuracy", .linear, series, references: style.showsReferences ? majorities() : [], marks: marks,
      including: [0, 1])
  }

  func rate() throws(PlotProblem) -> Panel {
    let series = runs.enumerated().map { color, run in
      line(run, "", run.records.map(\.rate), color: color)
    }
    return try panel("learning rate", style.yScale, series)
  }

  func layers(_ title: String, _ pick: (RunRecord) -> [[Double]]) throws(PlotProblem) -> Panel {
    var series: [Series] = []
    let dashes: [Dash] = [.solid, .dashed, .dotted]
    for (index, run) in runs.enumerated() {
      for layer in run.recipe.model.indices {
        // One run: a colour a layer. Several: a colour a run and a dash a layer.
        series.append(
          line(
            run, "layer \(layer + 1)", run.records.map { pick($0)[layer] },
            color: runs.count == 1 ? layer : index, dash: dashes[layer % dashes.count]))
      }
    }
    return try panel(title, style.yScale, series)
  }

  func margin() throws(PlotProblem) -> Panel {
    var series: [Series] = []
    for (color, run) in runs.enumerated() {
      let quantiles = run.records.compactMap(\.marginQuantiles)
      guard !quantiles.isEmpty else { throw PlotProblem(reason: "a regression has no margins") }
      let middle = (0..<RunRecord.quantiles.count).map { level in
        Spread(quantiles.map { $0[level] }, share: 0.5)
      }
      let x = shownEpochs(run)
      series.append(
        Series(
          name: run.name, kind: "median margin", x: x.map(Double.init), y: x.map { middle[2][$0] },
          band: Band(
            lower: x.map { middle[1][$0] }, upper: x.map { middle[3][$0] },
            label: "middle half of the samples"),
          color: color))
      for (level, name) in [(0, "5 % margin"), (4, "95 % margin")] where runs.count == 1 {
        series.append(
          Series(
            name: run.name, kind: name, x: x.map(Double.init), y: x.map { middle[level][$0] }, color: color,
            dash: .dotted))
      }
    }
    return try panel(
      "margin", .linear, series, references: [ReferenceLine(value: 0, label: "prediction changes at 0")])
  }

  // MARK: Pieces

  private func curves(_ run: TrainedRun, _ split: PlotSplit) -> [SplitSeries]? {
    let series = run.records.compactMap { split == .train ? $0.train : $0.test }
    return series.isEmpty ? nil : series
  }

  /// The colour of a line: one a run, or one a split where a single run is drawn; the dash tells splits apart too.
  private func color(_ run: Int, _ split: PlotSplit) -> Int {
    runs.count == 1 && split == .test ? 1 : run
  }

  private func isShown(_ epoch: Int) -> Bool { style.epochs.map { $0.contains(epoch) } ?? true }

  /// The epochs to draw: every ⌈N/2000⌉-th, the first and the last.
  private func shownEpochs(_ run: TrainedRun) -> [Int] {
    let count = run.recipe.epochs
    let range = style.epochs.map { $0.clamped(to: 0...count) } ?? 0...count
    let stride = max(1, (count + 1_999) / 2_000)
    var shown = range.filter { $0 % stride == 0 }
    if shown.last != range.upperBound { shown.append(range.upperBound) }
    if shown.first != range.lowerBound { shown.insert(range.lowerBound, at: 0) }
    return shown
  }

  /// One line: the curve of a single run, or the median over the repeats with their quartiles as a band.
  private func line(
    _ run: TrainedRun, _ kind: String, _ curves: [[Double]], color: Int, dash: Dash = .solid
  ) -> Series {
    let x = shownEpochs(run)
    guard curves.count > 1 else {
      return Series(
        name: run.name, kind: kind, x: x.map(Double.init), y: x.map { curves[0][$0] }, color: color,
        dash: dash)
    }
    let (low, middle, high) = (
      Spread(curves, share: 0.25), Spread(curves, share: 0.5), Spread(curves, share: 0.75)
    )
    return Series(
      name: run.name, kind: kind, x: x.map(Double.init), y: x.map { middle[$0] },
      band: Band(
        lower: x.map { low[$0] }, upper: x.map { high[$0] }, label: "median of \(curves.count) runs"),
      color: color, dash: dash)
  }

  private func best(
    _ curve: [Double], by isBetter: (Double, Double) -> Bool, _ label: String, _ color: Int
  ) -> [Mark] {
    var best: Int?
    for (epoch, value) in curve.enumerated() where value.isFinite {
      if best.map({ isBetter(value, curve[$0]) }) ?? true { best = epoch }
    }
    // The ends of a line need no ring: the reader sees them.
    guard let best, best > 0, best < curve.count - 1, isShown(best) else { return [] }
    return [Mark(x: Double(best), y: curve[best], label: label, color: color)]
  }

  private func panel(
    _ title: String, _ scale: AxisScale, _ series: [Series], references: [ReferenceLine] = [],
    marks: [Mark] = [], including: [Double] = []
  ) throws(PlotProblem) -> Panel {
    if series.isEmpty { throw PlotProblem(reason: "there is no such split") }
    let shown = style.xScale == .log ? marks.filter { $0.x > 0 } : marks
    return .line(
      LinePanel(
        yTitle: title, yScale: scale, xScale: style.xScale, series: series, references: references,
        marks: shown,
        including: including))
  }

  // MARK: What to compare with

  private func constantLosses() -> [ReferenceLine] {
    distinct(runs.compactMap { run in run.records.first.map { ($0.constantPredictorLoss, run.name) } }) {
      value in
      "constant predictor \(Numbers.loss(value))"
    }
  }

  private func majorities() -> [ReferenceLine] {
    distinct(runs.compactMap { run in run.records.first?.majorityAccuracy.map { ($0, run.name) } }) { value in
      "majority class \(Numbers.accuracy(value))"
    }
  }

  private func distinct(_ found: [(value: Double, run: String)], _ label: (Double) -> String)
    -> [ReferenceLine]
  {
    var lines: [(value: Double, runs: [String])] = []
    for (value, run) in found where value.isFinite {
      if let index = lines.firstIndex(where: { $0.value == value }) {
        lines[index].runs.append(run)
      } else {
        lines.append((value, [run]))
      }
    }
    return lines.map { line in
      let whose = lines.count > 1 ? " (\(line.runs.joined(separator: ", ")))" : ""
      return ReferenceLine(value: line.value, label: label(line.value) + whose)
    }
  }
}
