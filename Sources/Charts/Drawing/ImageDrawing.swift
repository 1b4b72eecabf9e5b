/// Draws an ``ImagePanel``.
struct ImageDrawing: PanelDrawing {
  private static let imageLimit = 12
  private static let pixelLimit = 6000
  private static let perRow = 6
  private static let gap = 12.0
  private static let labelHeight = 26.0

  private let panel: ImagePanel
  private let shown: [Thumbnail]

  init(_ panel: ImagePanel) {
    self.panel = panel
    var pixels = 0
    var shown: [Thumbnail] = []
    for image in panel.images.prefix(Self.imageLimit) {
      pixels += image.pixels.count
      if pixels > Self.pixelLimit { break }
      shown.append(image)
    }
    self.shown = shown
  }

  var quantity: String { "images" }
  var subjects: [String] { [panel.name] }

  var table: TableSource {
    .own(
      ChartTable(
        columns: ["image", "label"], rows: shown.enumerated().map { ["\($0 + 1)", $1.label] }))
  }

  func clauses(naming: Naming) -> [String] {
    let name = naming.applies(to: 0) && !panel.name.isEmpty ? " of \(panel.name)" : ""
    let total = Words.count(panel.images.count, "image")
    guard let first = shown.first else { return ["none of \(total)\(name) drawn"] }
    let count = shown.count < panel.images.count ? "\(shown.count) of \(total)" : total
    let labels = shown.map { image in "\(shown.count { $0.label == image.label }) of \(image.label)" }
    return ["\(count)\(name), \(first.columns) x \(first.rows) pixels: " + Words.list(labels)]
  }

  func insets(width: Double) -> Insets { Insets(top: 6, right: 0, bottom: 4, left: 0) }

  func plotHeight(width: Double, panels: Int) -> Double {
    let rows = (shown.count + Self.perRow - 1) / Self.perRow
    return Double(max(rows, 1)) * (side(width: width) + Self.labelHeight)
  }

  func draw(on canvas: inout Canvas, panel outer: Rectangle, plot: Rectangle) {
    let side = side(width: plot.width)
    for (index, image) in shown.enumerated() {
      let x = plot.x + Double(index % Self.perRow) * (side + Self.gap)
      let y = plot.y + Double(index / Self.perRow) * (side + Self.labelHeight)
      drawPixels(of: image, on: &canvas, x: x, y: y, side: side)
      canvas.text(image.label, x: x + side / 2, y: y + side + 16, style: "gb-tick", anchor: .middle)
    }
  }

  private func side(width: Double) -> Double {
    (width - Double(Self.perRow - 1) * Self.gap) / Double(Self.perRow)
  }

  /// Draws one path for each of 16 shades, in whole pixels that a transformation brings to size.
  private func drawPixels(of image: Thumbnail, on canvas: inout Canvas, x: Double, y: Double, side: Double) {
    let isSound = image.rows > 0 && image.columns > 0 && image.pixels.count == image.rows * image.columns
    let scale = isSound ? side / Double(max(image.rows, image.columns)) : 1
    let (width, height) =
      isSound ? (Double(image.columns) * scale, Double(image.rows) * scale) : (side, side)
    if isSound {
      let levels = image.pixels.map { $0.isFinite ? Int((max(0, min($0, 1)) * 15).rounded()) : 0 }
      let regions = ClassRegions(classes: levels, rows: image.rows, columns: image.columns)
      canvas.open(
        "g",
        [
          "transform": "translate(\(Coordinate(x)) \(Coordinate(y))) scale(\(Coordinate(scale)))",
          "shape-rendering": "crispEdges",
        ])
      for level in Set(levels).sorted() {
        var path = PathData()
        for run in regions.runs where run.group == level {
          path.rectangle(
            Rectangle(
              x: Double(run.columns.lowerBound), y: Double(run.row), width: Double(run.columns.count),
              height: 1))
        }
        let digit = String(level, radix: 16)
        canvas.empty("path", ["fill": "#\(digit)\(digit)\(digit)", "d": path.text])
      }
      canvas.close("g")
    }
    var frame = PathData()
    frame.rectangle(Rectangle(x: x, y: y, width: width, height: height))
    canvas.path(frame, style: "gb-frame")
  }
}
