/// Chooses which points of a long line to draw, keeping the least and greatest value of each stretch.
enum Decimation {
  /// Returns ascending indices of at most `limit` places (4 or more), none of them nil.
  ///
  /// These are the first, the last, and the least and greatest y of each of `limit / 2 - 1` stretches of equal
  /// width on the page.
  static func kept(_ places: [Point?], limit: Int) -> [Int] {
    let shown = places.indices.filter { places[$0] != nil }
    guard shown.count > limit, let first = shown.first, let last = shown.last else { return shown }
    let stretches = limit / 2 - 1
    let xs = shown.compactMap { places[$0]?.x }
    let left = xs.min() ?? 0
    let width = max((xs.max() ?? 0) - left, 1e-9)
    var lows = [Int?](repeating: nil, count: stretches)
    var highs = lows
    for index in shown {
      guard let point = places[index] else { continue }
      let stretch = min(Int((point.x - left) / width * Double(stretches)), stretches - 1)
      if let low = lows[stretch].flatMap({ places[$0] }), low.y <= point.y {} else { lows[stretch] = index }
      if let high = highs[stretch].flatMap({ places[$0] }), high.y >= point.y {
      } else {
        highs[stretch] = index
      }
    }
    var keep = [Bool](repeating: false, count: places.count)
    for index in [first, last] + lows.compactMap({ $0 }) + highs.compactMap({ $0 }) { keep[index] = true }
    return keep.indices.filter { keep[$0] }
  }

  /// Returns the kept points as unbroken runs: a place that is nil between two of them ends a run.
  static func runs(_ places: [Point?], limit: Int) -> [[Point]] {
    var missingBefore = [0]
    for place in places { missingBefore.append((missingBefore.last ?? 0) + (place == nil ? 1 : 0)) }
    var runs: [[Point]] = []
    var previous: Int?
    for index in kept(places, limit: limit) {
      guard let point = places[index] else { continue }
      if let previous, missingBefore[previous] == missingBefore[index] {
        runs[runs.count - 1].append(point)
      } else {
        runs.append([point])
      }
      previous = index
    }
    return runs
  }

  /// Leaves out points of a run, ascending in x, that lie less than 0.05 units above or below the line drawn
  /// without them: a smooth curve needs far fewer.
  ///
  /// From a kept point on, the slopes that pass all later points within the tolerance form a narrowing cone;
  /// the point before the first one outside is kept (J. Sklansky and V. Gonzalez, "Fast polygonal
  /// approximation of digitized curves", 1980).
  static func simplified(_ run: [Point]) -> [Point] {
    guard var anchor = run.first else { return [] }
    var kept = [anchor]
    var previous = anchor
    var cone = Cone()
    for point in run.dropFirst() {
      if !cone.contains(point, from: anchor) {
        if previous != anchor { kept.append(previous) }
        anchor = previous
        cone = Cone()
      }
      cone.narrow(to: point, from: anchor, tolerance: 0.05)
      previous = point
    }
    if run.count > 1 { kept.append(previous) }
    return kept
  }

  /// The slopes of lines that pass near enough to all points seen.
  private struct Cone {
    var least = -Double.infinity
    var greatest = Double.infinity

    func contains(_ point: Point, from apex: Point) -> Bool {
      let slope = (point.y - apex.y) / (point.x - apex.x)
      return point.x > apex.x && slope >= least && slope <= greatest
    }

    mutating func narrow(to point: Point, from apex: Point, tolerance: Double) {
      let width = point.x - apex.x
      // A point above or below the apex ends every line that has a slope.
      guard width > 0 else { return (least, greatest) = (.infinity, -.infinity) }
      least = max(least, (point.y - tolerance - apex.y) / width)
      greatest = min(greatest, (point.y + tolerance - apex.y) / width)
    }
  }
}
