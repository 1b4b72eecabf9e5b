/// A chart of one quantity over another, one line for each series.
public struct LinePanel: Equatable, Sendable {
  /// The name of the quantity on the y axis: "loss".
  public let yTitle: String
  /// The name of the quantity on the x axis, in the singular: "epoch".
  public let xTitle: String
  /// The scale of the y axis.
  public let yScale: AxisScale
  /// The scale of the x axis.
  public let xScale: AxisScale
  /// The lines, drawn in this order.
  public let series: [Series]
  /// Horizontal lines to compare with.
  public let references: [ReferenceLine]
  /// Points to point out.
  public let marks: [Mark]
  /// Values that the y axis must show beyond those of the data, such as 0 and 1 for an accuracy.
  public let including: [Double]

  /// Creates a line chart.
  ///
  /// Nothing is ever cut off: the axes cover all that can be drawn.
  public init(
    yTitle: String, xTitle: String = "epoch", yScale: AxisScale = .linear, xScale: AxisScale = .linear,
    series: [Series], references: [ReferenceLine] = [], marks: [Mark] = [], including: [Double] = []
  ) {
    self.yTitle = yTitle
    self.xTitle = xTitle
    self.yScale = yScale
    self.xScale = xScale
    self.series = series
    self.references = references
    self.marks = marks
    self.including = including
  }
}
