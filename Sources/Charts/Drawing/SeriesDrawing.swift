/// Draws one ``Series`` of a line chart: its band, its line and the shapes on it.
struct SeriesDrawing {
  /// The most points that a line is drawn with.
  static let pointLimit = 400

  let series: Series
  let marker: Marker?
  let frame: Frame

  func drawBand(on canvas: inout Canvas) {
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
      let (high, low) = (outline.map(\.high), outline.map(\.low))
      path.polygon(Decimation.simplified(high) + Decimation.simplified(low).reversed())
    }
    canvas.group(Palette.style(series.color)) { $0.path(path, style: "gb-band") }
  }

  /// Draws line and markers; returns the unbroken runs that were drawn.
  func drawLine(on canvas: inout Canvas) -> [[Point]] {
    let places = zip(series.x, series.y).map { frame.place($0, $1) }
    let runs = Decimation.runs(places, limit: Self.pointLimit)
    var line = PathData()
    var markers = PathData()
    for run in runs {
      if run.count > 1 {
        line.polyline(Decimation.simplified(run))
      } else if let point = run.first {
        (marker ?? .circle).append(to: &markers, x: point.x, y: point.y, radius: 3)
      }
    }
    if let marker {
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

  /// The points at or after seven places at equal distances on the page, whatever the scale.
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
}
