/// A plot's rectangle with its two axes: turns values into places.
struct Frame {
  let plot: Rectangle
  let x: Axis
  let y: Axis

  func x(_ value: Double) -> Double? { x.fraction(of: value).map { plot.x + $0 * plot.width } }

  func y(_ value: Double) -> Double? { y.fraction(of: value).map { plot.bottom - $0 * plot.height } }

  func place(_ x: Double, _ y: Double) -> Point? {
    guard let left = self.x(x), let top = self.y(y) else { return nil }
    return Point(x: left, y: top)
  }

  /// Draws grid, tick labels and titles; the y title stands as a heading above the plot.
  func drawAxes(
    on canvas: inout Canvas, left: Double, xTitle: String, yTitle: String, verticalGrid: Bool = false
  ) {
    var grid = PathData()
    for tick in y.ticks {
      guard let top = y(tick.value) else { continue }
      grid.move(plot.x, top)
      grid.line(plot.right, top)
    }
    var stubs = PathData()
    for tick in x.ticks {
      guard let left = x(tick.value) else { continue }
      if verticalGrid {
        grid.move(left, plot.y)
        grid.line(left, plot.bottom)
      }
      stubs.move(left, plot.bottom)
      stubs.line(left, plot.bottom + 5)
    }
    stubs.move(plot.x, plot.bottom)
    stubs.line(plot.right, plot.bottom)
    canvas.path(grid, style: "gb-grid")
    canvas.path(stubs, style: "gb-axis")
    for tick in y.ticks {
      guard let top = y(tick.value) else { continue }
      canvas.text(tick.label, x: plot.x - 8, y: top + 4.5, style: "gb-tick", anchor: .end)
    }
    for tick in x.ticks where !tick.label.isEmpty {
      guard let left = x(tick.value) else { continue }
      canvas.text(tick.label, x: left, y: plot.bottom + 20, style: "gb-tick", anchor: .middle)
    }
    canvas.text(
      xTitle + (x.scale == .log ? ", log scale" : "") + " →", x: plot.right, y: plot.bottom + 39,
      style: "gb-axis-title", anchor: .end)
    let title = "↑ " + yTitle + (y.scale == .log ? ", log scale" : "")
    canvas.text(title, x: left, y: plot.y - 18, style: "gb-axis-title")
  }

  /// The room to the left of a plot that the tick labels of its y axis need.
  static func leftWidth(of axis: Axis) -> Double {
    (axis.ticks.map { TextWidth.of($0.label) }.max() ?? 0) + 8
  }

  /// An axis with as many ticks as fit side by side into `width`.
  static func horizontalAxis(
    covering values: [Double], scale: AxisScale, padding: Double, width: Double
  ) -> Axis {
    func axis(_ count: Int) -> Axis {
      Axis(covering: values, scale: scale, padding: padding, tickCount: count, wholeSteps: true)
    }
    return [7, 6, 5, 4, 3].map(axis).first { fits($0, width) } ?? axis(2)
  }

  private static func fits(_ axis: Axis, _ width: Double) -> Bool {
    var end = -Double.infinity
    for tick in axis.ticks {
      let half = TextWidth.of(tick.label) / 2
      let center = (axis.fraction(of: tick.value) ?? 0) * width
      if center - half < end + 14 { return false }
      end = center + half
    }
    return true
  }
}
