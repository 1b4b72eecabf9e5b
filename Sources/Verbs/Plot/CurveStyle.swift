import Charts

/// How an `nn plot` block wants its curves drawn.
struct CurveStyle: Sendable {
  /// Which splits' loss and accuracy.
  let splits: [PlotSplit]
  /// The y axis of all charts but accuracy and margin.
  let yScale: AxisScale
  let xScale: AxisScale
  /// Whether the constant predictor's loss and the majority class's accuracy are drawn.
  let showsReferences: Bool
  /// Whether the best epoch and the first changed prediction are marked.
  let showsMarks: Bool
  /// The epochs to draw; nil for all.
  let epochs: ClosedRange<Int>?
}

/// The splits that a plot can show.
enum PlotSplit: String, CaseIterable, Sendable { case train, test }
