/// Draws a ``LinePanel``.
struct LineDrawing: PanelDrawing {
  /// The most points that a line is drawn with.
  static let pointLimit = 400

  private let panel: LinePanel
  private let yAxis: Axis
  private let labels: [String]

  init(_ panel: LinePanel) {
    self.panel = panel
    let values = panel.series.flatMap { series in
      series.y + (series.band.map { $0.lower + $0.upper } ?? [])
    }
    yAxis = Axis(
      covering: values + panel.references.map(\.value) + panel.marks.map(\.y) + panel.including,
      scale: panel.yScale, padding: 0.05, tickCount: 5)
    let oneName = Set(panel.series.map(\.name)).count == 1
    let oneKind = Set(panel.series.map(\.kind)).count == 1
    labels = panel.series.map { series in
      if oneName, !oneKind { return series.kind }
      return oneKind || series.kind.isEmpty ? series.name : "\(series.name) \(series.kind)"
    }
  }

  var quantity: String { panel.yTitle }
  var subjects: [String] { panel.series.map(\.name) }

  var table: TableSource {
    .over(
      panel.xTitle,
      panel.series.map { series in
        .init(title: Words.spaced(series.name, series.kind, panel.yTitle), x: series.x, y: series.y)
      })
  }

  func clauses(naming: Naming) -> [String] {
    var clauses = panel.series.enumerated().map { index, series in
      let name = naming.applies(to: index) && !series.name.isEmpty ? "of \(series.name)" : ""
      let kind = series.band.map { "(\($0.label))" } ?? ""
      return SeriesSentence(
        subject: Words.spaced(series.kind, panel.yTitle, name, kind), xTitle: panel.xTitle, x: series.x,
        y: series.y, xScale: panel.xScale, yAxis: yAxis
      ).clause
    }
    let isShown = { (reference: ReferenceLine) in yAxis.fraction(of: reference.value) != nil }
    let shown = panel.references.filter(isShown)
    if !shown.isEmpty { clauses.append("for comparison: " + Words.list(shown.map(\.label))) }
    clauses += panel.references.filter { !isShown($0) }.map { "\($0.label) cannot be shown on this axis" }
    if !panel.marks.isEmpty {
      clauses.append(
        "marked: "
          + Words.list(
            panel.marks.map { "\($0.label) at \(panel.xTitle) \(Numeral.significant($0.x, 3))" }))
    }
    return clauses
  }

  func insets(width: Double) -> Insets {
    let direct = usesDirectLabels(width: width)
    return Insets(
      top: 40, right: direct ? DirectLabels.room(for: labels) : 16,
      bottom: 48 + (direct ? 0 : legend.height(width: width)), left: Frame.leftWidth(of: yAxis))
  }

  func plotHeight(width: Double, panels: Int) -> Double { panels > 1 ? 200 : 260 }

  func draw(on canvas: inout Canvas, panel outer: Rectangle, plot: Rectangle) {
    let xs = panel.series.flatMap(\.x) + panel.marks.map(\.x)
    let xAxis = Frame.horizontalAxis(covering: xs, scale: panel.xScale, padding: 0, width: plot.width)
    let frame = Frame(plot: plot, x: xAxis, y: yAxis)
    frame.drawAxes(on: &canvas, left: outer.x, xTitle: panel.xTitle, yTitle: panel.yTitle)

    var placer = LabelPlacer(bounds: Rectangle(x: plot.x, y: plot.y - 8, width: plot.width, height: plot.height + 8))
    let references = panel.references.compactMap { reference in
      frame.y(reference.value).map { (y: $0, label: reference.label) }
    }
    for reference in references {
      canvas.line(plot.x, reference.y, plot.right, reference.y, style: "gb-reference", dash: "1 4")
      placer.avoid([Point(x: plot.x, y: reference.y), Point(x: plot.right, y: reference.y)])
    }
    for series in panel.series { drawBand(of: series, on: &canvas, frame) }
    var ends: [DirectLabels.Item] = []
    for (series, label) in zip(panel.series, labels) {
      let runs = drawLine(of: series, on: &canvas, frame)
      for run in runs { placer.avoid(run) }
      if let end = runs.last?.last { ends.append(.init(label: label, color: series.color, end: end)) }
    }
    drawMarks(on: &canvas, frame, &placer)
    for reference in references {
      let candidates = LabelPlace.along(y: reference.y, plot: plot, label: reference.label)
      placer.place(candidates)?.draw(reference.label, on: &canvas, style: "gb-note")
    }
    if usesDirectLabels(width: outer.width) {
      let isEarly = { (item: DirectLabels.Item) in item.end.x < plot.right - 30 }
      for item in ends where isEarly(item) {
        canvas.group(Palette.style(item.color)) { canvas in
          let place = placer.place(LabelPlace.around(item.end, label: item.label))
          place?.draw(item.label, on: &canvas, style: "gb-label")
        }
      }
      DirectLabels(items: ends.filter { !isEarly($0) }).draw(on: &canvas, plot: plot)
    } else {
      legend.draw(on: &canvas, x: outer.x, y: plot.bottom + 48, width: outer.width)
    }
  }

  private func usesDirectLabels(width: Double) -> Bool {
    panel.series.count <= 6 && DirectLabels.room(for: labels) <= 0.36 * width
  }

  private var legend: Legend {
    Legend(
      items: zip(panel.series, labels).map { series, label in
        .init(label: label, color: series.color, marker: series.marker, line: series.dash)
      })
  }

  private func drawBand(of series: Series, on canvas: inout Canvas, _ frame: Frame) {
    guard let band = series.band else { return }
    let count = min(series.x.count, min(band.lower.count, band.upper.count))
    let places = (0..<count).map { index -> (low: Point, high: Point)? in
      guard let low = frame.place(series.x[index], band.lower[index]),
        let high = frame.place(series.x[index], band.upper[index])
      else { return nil }
      return (low, high)
    }
    // Both edges keep the same x, or the outline would cross itself.
    let keep =
      Set(Decimation.kept(places.map { $0?.low }, limit: Self.pointLimit / 2))
      .union(Decimation.kept(places.map { $0?.high }, limit: Self.pointLimit / 2))
    var outlines: [[(low: Point, high: Point)]] = [[]]
    for index in places.indices {
      guard let place = places[index] else {
        if outlines.last?.isEmpty == false { outlines.append([]) }
        continue
      }
      if keep.contains(index) { outlines[outlines.count - 1].append(place) }
    }
    var path = PathData()
    for outline in outlines where outline.count > 1 {
      path.polyline(outline.map(\.high))
      for place in outline.reversed() { path.line(place.low.x, place.low.y) }
      path.raw("z")
    }
    canvas.group(Palette.style(series.color)) { $0.path(path, style: "gb-band") }
  }

  /// Draws line and markers; returns the unbroken runs that were drawn.
  private func drawLine(of series: Series, on canvas: inout Canvas, _ frame: Frame) -> [[Point]] {
    let places = zip(series.x, series.y).map { frame.place($0, $1) }
    let runs = Decimation.runs(places, limit: Self.pointLimit)
    var line = PathData()
    var markers = PathData()
    for run in runs {
      if run.count > 1 {
        line.polyline(Decimation.simplified(run))
      } else if let point = run.first {
        (series.marker ?? .circle).append(to: &markers, x: point.x, y: point.y, radius: 3)
      }
    }
    if let marker = series.marker {
      for point in Self.evenlySpaced(places.compactMap { $0 }, frame.plot) {
        marker.append(to: &markers, x: point.x, y: point.y, radius: 3.6)
      }
    }
    canvas.group(Palette.style(series.color)) { canvas in
      canvas.path(line, style: "gb-line", dash: series.dash.pattern)
      canvas.path(markers, style: "gb-marker")
    }
    return runs
  }

  /// The points nearest to seven places at equal distances on the page, whatever the scale.
  private static func evenlySpaced(_ points: [Point], _ plot: Rectangle) -> [Point] {
    guard let last = points.last else { return [] }
    var chosen: [Point] = []
    for step in 0...6 {
      let x = plot.x + plot.width * Double(step) / 6
      let point = points.first { $0.x >= x } ?? last
      if chosen.last != point { chosen.append(point) }
    }
    return chosen
  }

  private func drawMarks(on canvas: inout Canvas, _ frame: Frame, _ placer: inout LabelPlacer) {
    let places = panel.marks.compactMap { mark in frame.place(mark.x, mark.y).map { (mark, $0) } }
    for (_, point) in places {
      placer.avoid(Rectangle(x: point.x - 5, y: point.y - 5, width: 10, height: 10))
    }
    for (mark, point) in places {
      canvas.group(mark.color.map(Palette.style) ?? "gb-ink") { canvas in
        var ring = PathData()
        Marker.circle.append(to: &ring, x: point.x, y: point.y, radius: 4.5)
        canvas.path(ring, style: "gb-ring")
        placer.place(LabelPlace.around(point, label: mark.label))?.draw(mark.label, on: &canvas, style: "gb-note")
      }
    }
  }
}
