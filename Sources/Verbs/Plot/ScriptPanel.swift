import Charts

/// Turns the curves of one name that scripts gave into a line chart.
struct ScriptPanel {
  let runs: [ScriptRun]
  let style: CurveStyle
  /// How many runs of other kinds have colours before these.
  let firstColor: Int

  /// The chart; nil where no run has such a curve.
  func panel(_ name: String) -> Panel? {
    var series: [Series] = []
    var xTitle: String?
    for (index, run) in runs.enumerated() {
      guard let curve = run.curve(name), !curve.values.isEmpty else { continue }
      let x = curve.x ?? curve.values.indices.map(Double.init)
      let shown = shown(x)
      xTitle = xTitle ?? curve.xTitle
      series.append(
        Series(
          name: run.name, kind: "", x: shown.map { x[$0] }, y: shown.map { curve.values[$0] },
          color: firstColor + index))
    }
    guard let xTitle else { return nil }
    let isShare = name.contains("accuracy")
    return .line(
      LinePanel(
        yTitle: name, xTitle: xTitle, yScale: isShare ? .linear : style.yScale, xScale: style.xScale,
        series: series))
  }

  /// The places to draw: every ⌈N/2000⌉-th, the first and the last of those in the range that was asked for.
  private func shown(_ x: [Double]) -> [Int] {
    let places = x.indices.filter { index in
      style.epochs.map { Double($0.lowerBound) <= x[index] && x[index] <= Double($0.upperBound) } ?? true
    }
    let stride = max(1, (places.count + 1_999) / 2_000)
    return places.enumerated().filter { $0.offset % stride == 0 || $0.offset == places.count - 1 }.map(
      \.element)
  }
}
