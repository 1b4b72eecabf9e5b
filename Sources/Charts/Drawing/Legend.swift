/// Rows of swatches with names, below a plot.
struct Legend {
  struct Item {
    var label: String
    var color: Int
    var marker: Marker?
    /// The line's pattern, or nil where only the marker stands for the item.
    var line: Dash?
  }

  private static let rowHeight = 24.0
  private static let swatch = 26.0

  let items: [Item]

  func height(width: Double) -> Double { Double(rows(width: width).count) * Self.rowHeight }

  func draw(on canvas: inout Canvas, x: Double, y: Double, width: Double) {
    for (row, items) in rows(width: width).enumerated() {
      var left = x
      let middle = y + (Double(row) + 0.5) * Self.rowHeight
      for item in items {
        canvas.group(Palette.style(item.color)) { canvas in
          if let line = item.line {
            canvas.line(left + 1, middle, left + 23, middle, style: "gb-line", dash: line.pattern)
          }
          if let marker = item.marker {
            var path = PathData()
            marker.append(to: &path, x: left + 12, y: middle, radius: 4)
            canvas.path(path, style: "gb-marker")
          }
        }
        canvas.text(item.label, x: left + Self.swatch + 4, y: middle + 4.5, style: "gb-tick")
        left += advance(item)
      }
    }
  }

  private func advance(_ item: Item) -> Double { Self.swatch + 4 + TextWidth.of(item.label) + 16 }

  private func rows(width: Double) -> [[Item]] {
    var rows: [[Item]] = []
    var used = Double.infinity
    for item in items {
      let advance = advance(item)
      if used + advance - 16 > width {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(item)
      used += advance
    }
    return rows
  }
}
