/// The text of an SVG path's `d` attribute, kept short: relative commands, no needless separators.
///
/// Distances are taken between rounded places, so that their errors do not add up.
struct PathData {
  private(set) var text = ""
  private var x = Coordinate(0)
  private var y = Coordinate(0)

  mutating func move(_ x: Double, _ y: Double) {
    (self.x, self.y) = (Coordinate(x), Coordinate(y))
    append("M", self.x, self.y)
  }

  mutating func line(_ x: Double, _ y: Double) {
    let (across, down) = (Coordinate(x) - self.x, Coordinate(y) - self.y)
    if down.hundredths == 0 {
      append("h", across)
    } else if across.hundredths == 0 {
      append("v", down)
    } else {
      append("l", across, down)
    }
    (self.x, self.y) = (Coordinate(x), Coordinate(y))
  }

  /// Appends an open line through `points`.
  mutating func polyline(_ points: [Point]) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(point.x, point.y) } else { line(point.x, point.y) }
    }
  }

  mutating func polygon(_ corners: [Point]) {
    polyline(corners)
    text += "z"
  }

  mutating func rectangle(_ box: Rectangle) {
    polygon([
      Point(x: box.x, y: box.y), Point(x: box.right, y: box.y), Point(x: box.right, y: box.bottom),
      Point(x: box.x, y: box.bottom),
    ])
  }

  mutating func circle(x: Double, y: Double, radius: Double) {
    move(x - radius, y)
    let (r, across) = (Coordinate(radius), Coordinate(2 * radius))
    for distance in [across, Coordinate(0) - across] {
      append("a", r, r, Coordinate(0), Coordinate(1), Coordinate(0), distance, Coordinate(0))
    }
    text += "z"
  }

  private mutating func append(_ command: String, _ numbers: Coordinate...) {
    text += command
    for (index, number) in numbers.enumerated() {
      // A sign separates by itself.
      if index > 0, number.hundredths >= 0 { text += " " }
      text += number.description
    }
  }
}
