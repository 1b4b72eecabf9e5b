/// Draws a ``BoundaryPanel``.
struct BoundaryDrawing: PanelDrawing {
  private let panel: BoundaryPanel
  private let cloud: PointCloud
  private let yAxis: Axis

  init(_ panel: BoundaryPanel) {
    self.panel = panel
    cloud = PointCloud(panel.groups)
    yAxis = Axis(
      covering: [panel.y.lowerBound, panel.y.upperBound] + cloud.points.map(\.y), scale: .linear, padding: 0,
      tickCount: 5)
  }

  var quantity: String { "decision boundary" }
  var subjects: [String] { [panel.name] }
  var table: TableSource { .own(cloud.table(xTitle: panel.xTitle, yTitle: panel.yTitle)) }

  func clauses(naming: Naming) -> [String] {
    guard isKnown else { return ["the decision is not known"] }
    let subject = naming.applies(to: 0) && !panel.name.isEmpty ? "\(panel.name) decides" : "decided is"
    let decided = decisions
    var clauses = panel.groups.enumerated().map { index, group in
      let percent = Double(decided.count { $0 == index }) / Double(decided.count) * 100
      return "\(index == 0 ? subject + " " : "")\(group.name) on \(Int(percent.rounded())) % of the area"
    }
    clauses = [Words.list(clauses)]
    let broken = decided.count { $0 == nil }
    if broken > 0 { clauses.append("on \(Words.count(broken, "grid point")) the score is not finite") }
    if cloud.finite > 0 {
      clauses.append(cloud.clause("drawn on top", counts: cloud.groups.map(\.points.count)))
    }
    return clauses
  }

  func insets(width: Double) -> Insets {
    Insets(
      top: 40, right: 16, bottom: 52 + cloud.legend.height(width: width), left: Frame.leftWidth(of: yAxis))
  }

  func plotHeight(width: Double, panels: Int) -> Double {
    let ratio = yAxis.span / xAxis(width: width).span
    return ratio.isFinite ? max(160, min(width * ratio, 420)) : 300
  }

  func draw(on canvas: inout Canvas, panel outer: Rectangle, plot: Rectangle) {
    let frame = Frame(plot: plot, x: xAxis(width: plot.width), y: yAxis)
    if isKnown, let area = area(in: frame) {
      switch panel.field {
      case .scores(let scores, let threshold): drawScores(scores, threshold, on: &canvas, area)
      case .classes(let classes): drawClasses(classes, on: &canvas, area)
      }
    }
    frame.drawAxes(on: &canvas, left: outer.x, xTitle: panel.xTitle, yTitle: panel.yTitle)
    cloud.draw(on: &canvas, frame)
    // Several maps in one figure differ by whose decision they show.
    let heading = [panel.name, cloud.note ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    canvas.text(heading, x: plot.right, y: plot.y - 18, style: "gb-axis-title", anchor: .end)
    cloud.legend.draw(on: &canvas, x: outer.x, y: plot.bottom + 50, width: outer.width)
  }

  private func xAxis(width: Double) -> Axis {
    Frame.horizontalAxis(
      covering: [panel.x.lowerBound, panel.x.upperBound] + cloud.points.map(\.x), scale: .linear, padding: 0,
      width: width)
  }

  private var isKnown: Bool {
    panel.rows > 0 && panel.columns > 0 && decisions.count == panel.rows * panel.columns
  }

  /// The group decided at each sample, nil where the score is not finite.
  private var decisions: [Int?] {
    switch panel.field {
    case .scores(let scores, let threshold): scores.map { $0.isFinite ? ($0 >= threshold ? 1 : 0) : nil }
    case .classes(let classes): classes
    }
  }

  /// The rectangle of the samples on the page.
  private func area(in frame: Frame) -> Rectangle? {
    guard let from = frame.place(panel.x.lowerBound, panel.y.upperBound),
      let to = frame.place(panel.x.upperBound, panel.y.lowerBound)
    else { return nil }
    return Rectangle(x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y)
  }

  private func color(_ group: Int) -> Int {
    panel.groups.indices.contains(group) ? panel.groups[group].color : group
  }

  private func drawScores(_ scores: [Double], _ threshold: Double, on canvas: inout Canvas, _ area: Rectangle)
  {
    // One more node on every side, with the score of its neighbour, carries the field to the border.
    let (rows, columns) = (panel.rows + 2, panel.columns + 2)
    var padded: [Double] = []
    for row in 0..<rows {
      let source = max(0, min(row - 1, panel.rows - 1)) * panel.columns
      for column in 0..<columns { padded.append(scores[source + max(0, min(column - 1, panel.columns - 1))]) }
    }
    let squares = MarchingSquares(scores: padded, rows: rows, columns: columns, threshold: threshold)
    func place(_ point: Point) -> Point {
      let across = max(0, min((point.x - 0.5) / Double(panel.columns), 1))
      let up = max(0, min((point.y - 0.5) / Double(panel.rows), 1))
      return Point(x: area.x + across * area.width, y: area.bottom - up * area.height)
    }
    var background = PathData()
    background.rectangle(area)
    var region = PathData()
    for polygon in squares.region { region.polygon(polygon.map(place)) }
    canvas.group(Palette.style(color(0))) { $0.path(background, style: "gb-region") }
    canvas.group(Palette.style(color(1))) { $0.path(region, style: "gb-region") }
    var contour = PathData()
    for line in squares.lines { contour.polyline(line.map(place)) }
    canvas.path(contour, style: "gb-contour")
  }

  private func drawClasses(_ classes: [Int], on canvas: inout Canvas, _ area: Rectangle) {
    let regions = ClassRegions(classes: classes, rows: panel.rows, columns: panel.columns)
    let (width, height) = (area.width / Double(panel.columns), area.height / Double(panel.rows))
    for group in Set(classes).sorted() {
      var path = PathData()
      for run in regions.runs where run.group == group {
        path.rectangle(
          Rectangle(
            x: area.x + Double(run.columns.lowerBound) * width, y: area.bottom - Double(run.row + 1) * height,
            width: Double(run.columns.count) * width, height: height))
      }
      canvas.group(Palette.style(color(group))) { $0.path(path, style: "gb-region") }
    }
    var borders = PathData()
    for border in regions.borders {
      borders.move(area.x + border.from.x * width, area.bottom - border.from.y * height)
      borders.line(area.x + border.to.x * width, area.bottom - border.to.y * height)
    }
    canvas.path(borders, style: "gb-contour")
  }
}
