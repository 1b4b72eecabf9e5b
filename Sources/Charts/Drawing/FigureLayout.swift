/// Where each panel of a figure stands.
///
/// Panels are filled in row by row; plots of one column share their left and right edges, so that the same x
/// lies at the same place.
struct FigureLayout {
  struct Place {
    var panel: Rectangle
    var plot: Rectangle
  }

  /// The width of a figure with one column: 14-unit text comes out as 16 pixels at 640, 9 at 360.
  static let baseWidth = 560.0

  let width: Double
  let height: Double
  let places: [Place]

  init(_ drawings: [any PanelDrawing], columns: Int) {
    let gap = 24.0
    let columns = max(1, columns)
    let width = max(Self.baseWidth, 320 * Double(columns))
    let panelWidth = (width - gap * Double(columns - 1)) / Double(columns)
    let insets = drawings.map { $0.insets(width: panelWidth) }
    var places: [Place] = []
    var top = 0.0
    for start in stride(from: 0, to: drawings.count, by: columns) {
      let row = start..<min(start + columns, drawings.count)
      let above = row.map { insets[$0].top }.max() ?? 0
      var bottom = top
      for index in row {
        let column = stride(from: index % columns, to: drawings.count, by: columns)
        let left = column.map { insets[$0].left }.max() ?? 0
        let right = column.map { insets[$0].right }.max() ?? 0
        let x = Double(index % columns) * (panelWidth + gap)
        let plotWidth = max(panelWidth - left - right, 40)
        let plotHeight = drawings[index].plotHeight(width: plotWidth, panels: drawings.count)
        let height = above + plotHeight + insets[index].bottom
        places.append(
          Place(
            panel: Rectangle(x: x, y: top, width: panelWidth, height: height),
            plot: Rectangle(x: x + left, y: top + above, width: plotWidth, height: plotHeight)))
        bottom = max(bottom, top + height)
      }
      top = bottom + (row.upperBound < drawings.count ? gap : 0)
    }
    self.width = width
    self.height = max(top, 1)
    self.places = places
  }
}
