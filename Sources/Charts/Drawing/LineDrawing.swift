/// Draws a ``LinePanel``.
struct LineDrawing: PanelDrawing {
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
    let marks = panel.marks.filter {
      Axis.canShow($0.x, on: panel.xScale) && Axis.canShow($0.y, on: panel.yScale)
    }
    if !marks.isEmpty {
      clauses.append(
        "marked: "
          + Words.list(
            marks.map { "\($0.label) at \(panel.xTitle) \(Numeral.significant($0.x, 3))" }))
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

    var placer = LabelPlacer(
      bounds: Rectangle(x: plot.x, y: plot.y - 14, width: plot.width, height: plot.height + 14))
    let references = panel.references.compactMap { reference in
      frame.y(reference.value).map { (y: $0, label: reference.label) }
    }
    for reference in references {
      canvas.line(plot.x, reference.y, plot.right, reference.y, style: "gb-reference", dash: "1 4")
      placer.avoid([Point(x: plot.x, y: reference.y), Point(x: plot.right, y: reference.y)])
    }
    let drawings = panel.series.map { SeriesDrawing(series: $0, marker: marker(of: $0), frame: frame) }
    for drawing in drawings { drawing.drawBand(on: &canvas) }
    var ends: [DirectLabels.Item] = []
    for (drawing, label) in zip(drawings, labels) {
      let runs = drawing.drawLine(on: &canvas)
      for run in runs { placer.avoid(run) }
      if let end = runs.last?.last { ends.append(.init(label: label, color: drawing.series.color, end: end)) }
    }
    let marks = panel.marks.compactMap { mark in frame.place(mark.x, mark.y).map { (mark: mark, place: $0) } }
    for (_, place) in marks {
      placer.avoid(Rectangle(x: place.x - 5, y: place.y - 5, width: 10, height: 10))
    }
    if usesDirectLabels(width: outer.width) {
      for item in ends where isEarly(item, plot) {
        canvas.group(Palette.style(item.color)) { canvas in
          let place = placer.place(LabelPlace.around(item.end, label: item.label))
          place?.draw(item.label, on: &canvas, style: "gb-tag")
        }
      }
    }
    for (mark, place) in marks { draw(mark, at: place, on: &canvas, &placer) }
    for reference in references {
      let candidates = LabelPlace.along(y: reference.y, plot: plot, label: reference.label)
      placer.place(candidates)?.draw(reference.label, on: &canvas, style: "gb-note")
    }
    if usesDirectLabels(width: outer.width) {
      DirectLabels(items: ends.filter { !isEarly($0, plot) }).draw(on: &canvas, plot: plot)
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
        .init(label: label, color: series.color, marker: marker(of: series), line: series.dash)
      })
  }

  private func marker(of series: Series) -> Marker? {
    let hasOneColor = panel.series.allSatisfy { $0.color == series.color }
    return series.marker ?? (hasOneColor ? nil : .number(series.color))
  }

  private func draw(_ mark: Mark, at point: Point, on canvas: inout Canvas, _ placer: inout LabelPlacer) {
    canvas.group(mark.color.map(Palette.style) ?? "gb-ink") { canvas in
      var ring = PathData()
      Marker.circle.append(to: &ring, x: point.x, y: point.y, radius: 4.5)
      canvas.path(ring, style: "gb-ring")
      let place = placer.place(LabelPlace.around(point, label: mark.label))
      place?.draw(mark.label, on: &canvas, style: "gb-tag")
    }
  }

  /// Whether a line ends too far from the right edge for a label in the margin.
  private func isEarly(_ item: DirectLabels.Item, _ plot: Rectangle) -> Bool {
    item.end.x < plot.right - 30
  }
}
