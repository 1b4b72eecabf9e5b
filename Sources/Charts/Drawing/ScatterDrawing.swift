/// Draws a ``ScatterPanel``.
struct ScatterDrawing: PanelDrawing {
  private let panel: ScatterPanel
  private let cloud: PointCloud
  private let yAxis: Axis

  init(_ panel: ScatterPanel) {
    self.panel = panel
    cloud = PointCloud(panel.groups)
    yAxis = Axis(covering: cloud.points.map(\.y), scale: .linear, padding: 0.05, tickCount: 5)
  }

  var quantity: String { "points" }
  var subjects: [String] { [panel.name] }
  var table: TableSource { .own(cloud.table(xTitle: panel.xTitle, yTitle: panel.yTitle)) }

  func clauses(naming: Naming) -> [String] {
    let name = naming.applies(to: 0) ? panel.name : ""
    return [cloud.clause(name, counts: panel.finiteCounts)]
  }

  func insets(width: Double) -> Insets {
    Insets(
      top: 40, right: 16, bottom: 52 + cloud.legend.height(width: width), left: Frame.leftWidth(of: yAxis))
  }

  func plotHeight(width: Double, panels: Int) -> Double {
    guard panel.equalAspect else { return panels > 1 ? min(width, 240) : 300 }
    let ratio = yAxis.span / xAxis(width: width).span
    return ratio.isFinite ? max(120, min(width * ratio, 520)) : 300
  }

  func draw(on canvas: inout Canvas, panel outer: Rectangle, plot: Rectangle) {
    let frame = Frame(plot: plot, x: xAxis(width: plot.width), y: yAxis)
    frame.drawAxes(
      on: &canvas, left: outer.x, xTitle: panel.xTitle, yTitle: panel.yTitle, verticalGrid: true)
    cloud.draw(on: &canvas, frame)
    if let note = cloud.note {
      canvas.text(note, x: plot.right, y: plot.y - 18, style: "gb-note", anchor: .end)
    }
    cloud.legend.draw(on: &canvas, x: outer.x, y: plot.bottom + 50, width: outer.width)
  }

  private func xAxis(width: Double) -> Axis {
    Frame.horizontalAxis(covering: cloud.points.map(\.x), scale: .linear, padding: 0.04, width: width)
  }
}

extension ScatterPanel {
  fileprivate var finiteCounts: [Int] { groups.map { $0.points.count { $0.x.isFinite && $0.y.isFinite } } }
}
