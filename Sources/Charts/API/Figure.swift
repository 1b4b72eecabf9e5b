/// Several charts in one drawing.
public struct Figure: Equatable, Sendable {
  /// The charts, in reading order.
  public let panels: [Panel]
  /// The number of charts side by side; text shrinks on narrow screens when it is more than 1.
  public let columns: Int

  /// Creates a figure; without `columns` the charts stand below each other, aligned.
  public init(panels: [Panel], columns: Int? = nil) {
    self.panels = panels
    self.columns = max(1, min(columns ?? 1, panels.count))
  }

  /// Draws the figure.
  ///
  /// - Parameter idPrefix: what the ids in the drawing begin with; unique in the page.
  public func draw(idPrefix: String) -> ChartImage {
    let drawings = panels.map(\.drawing)
    let title = FigureText.title(of: drawings)
    let description = FigureText.description(of: drawings)
    let layout = FigureLayout(drawings, columns: columns)
    var canvas = Canvas()
    canvas.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "gb-chart", "width": "100%",
        "viewBox": "0 0 \(Coordinate(layout.width)) \(Coordinate(layout.height))", "role": "img",
        "aria-labelledby": "\(idPrefix)-title \(idPrefix)-desc",
      ])
    for (element, text) in [("title", title), ("desc", description)] {
      canvas.open(element, ["id": "\(idPrefix)-\(element)"])
      canvas.characters(text)
      canvas.close(element)
    }
    for (drawing, place) in zip(drawings, layout.places) {
      canvas.group("gb-panel") { drawing.draw(on: &$0, panel: place.panel, plot: place.plot) }
    }
    canvas.close("svg")
    return ChartImage(
      svg: canvas.markup, title: title, description: description,
      tables: TableSource.tables(of: drawings.map(\.table)))
  }
}
