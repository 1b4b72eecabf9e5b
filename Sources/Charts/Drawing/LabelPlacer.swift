/// Finds places for labels inside a plot where they hide as little as possible.
struct LabelPlacer {
  let bounds: Rectangle
  private var obstacles: [Point] = []
  private var taken: [Rectangle] = []

  init(bounds: Rectangle) { self.bounds = bounds }

  /// Notes that a line runs through `points`.
  mutating func avoid(_ points: [Point]) {
    obstacles += points
    for (from, to) in zip(points, points.dropFirst()) {
      let length = max((to.x - from.x).magnitude, (to.y - from.y).magnitude)
      for step in stride(from: 4.0, to: length, by: 4) {
        let share = step / length
        obstacles.append(Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share))
      }
    }
  }

  /// Notes that something stands in `box`.
  mutating func avoid(_ box: Rectangle) { taken.append(box) }

  /// Returns the best of `candidates`, the earlier one of equals, and keeps it free from now on.
  mutating func place(_ candidates: [LabelPlace]) -> LabelPlace? {
    let costs = candidates.map { cost($0.box) }
    guard let least = costs.min(), let index = costs.firstIndex(of: least) else { return nil }
    taken.append(candidates[index].box)
    return candidates[index]
  }

  private func cost(_ box: Rectangle) -> Int {
    let outside = bounds.contains(box) ? 0 : 10_000
    let covering = taken.count { $0.intersects(box) } * 300
    return outside + covering + obstacles.count { box.contains($0) }
  }
}
