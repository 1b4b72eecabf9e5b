/// Where the text beside a marked point may stand: all around it, near before far.
enum MarkLabel {
  static func candidates(for label: String, at point: Point) -> [Rectangle] {
    let width = TextWidth.of(label)
    let (after, before, centered) = (point.x + 6, point.x - width - 6, point.x - width / 2)
    var boxes: [Rectangle] = []
    for distance in [0.0, 12, 26] {
      let (above, below) = (point.y - 20 - distance, point.y + 5 + distance)
      let level = point.y - 8
      for (x, y) in [
        (after, above), (before, above), (after, below), (before, below), (centered, above - 4),
        (centered, below + 4), (after + 3 + distance, level), (before - 3 - distance, level),
      ] {
        boxes.append(Rectangle(x: x, y: y, width: width, height: 16))
      }
    }
    return boxes
  }
}
