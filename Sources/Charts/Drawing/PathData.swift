/// The text of an SVG path's `d` attribute.
struct PathData {
  private(set) var text = ""

  mutating func move(_ x: Double, _ y: Double) { text += "M\(Coordinate(x)) \(Coordinate(y))" }

  mutating func line(_ x: Double, _ y: Double) { text += "L\(Coordinate(x)) \(Coordinate(y))" }

  mutating func raw(_ commands: String) { text += commands }

  /// Appends a closed polygon whose corners are given relative to (x, y).
  mutating func polygon(_ x: Double, _ y: Double, _ corners: [(Double, Double)]) {
    for (index, corner) in corners.enumerated() {
      if index == 0 { move(x + corner.0, y + corner.1) } else { line(x + corner.0, y + corner.1) }
    }
    text += "z"
  }

  /// Appends an open line through `points`.
  mutating func polyline(_ points: [Point]) {
    guard let first = points.first else { return }
    move(first.x, first.y)
    for point in points.dropFirst() { line(point.x, point.y) }
  }

  /// Appends an axis-parallel rectangle.
  mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    move(x, y)
    text += "h\(Coordinate(width))v\(Coordinate(height))h\(Coordinate(-width))z"
  }
}
