/// The points of several classes, as drawn on scatter charts and decision maps.
struct PointCloud {
  /// The most points that are drawn, but for one of each class.
  static let limit = 1000

  /// The groups as they are drawn: finite points only, thinned evenly to the limit.
  let groups: [PointGroup]
  /// The number of finite points.
  let finite: Int
  /// The number of points left out because a coordinate is not finite.
  let broken: Int

  init(_ groups: [PointGroup]) {
    let kept = groups.map { group in group.points.filter { $0.x.isFinite && $0.y.isFinite } }
    let finite = kept.map(\.count).reduce(0, +)
    self.finite = finite
    broken = groups.map(\.points.count).reduce(0, +) - finite
    self.groups = zip(groups, kept).map { group, points in
      let share = finite > Self.limit ? max(1, points.count * Self.limit / finite) : points.count
      let chosen = TableSource.evenIndices(points.count, limit: share)
      return PointGroup(
        name: group.name, points: chosen.map { points[$0] }, color: group.color, marker: group.marker)
    }
  }

  var points: [Point] { groups.flatMap(\.points) }

  /// "moons: 500 points, 250 of class 0 and 250 of class 1".
  func clause(_ name: String, counts: [Int]) -> String {
    var text = name.isEmpty ? "" : "\(name): "
    text += Words.count(finite, "point")
    if groups.count > 1 {
      let classes = zip(groups, counts).map { "\(Numeral.fixed($1, decimals: 0)) of \($0.name)" }
      text += ", " + Words.list(classes)
    }
    if broken > 0 { text += ", and \(Words.count(broken, "point")) that cannot be drawn" }
    if let note { text += ", " + note }
    return text
  }

  /// Says that not all points are drawn.
  var note: String? {
    finite > points.count
      ? "\(Numeral.fixed(points.count, decimals: 0)) of \(Words.count(finite, "point")) drawn" : nil
  }

  var legend: Legend {
    Legend(items: groups.map { .init(label: $0.name, color: $0.color, marker: $0.marker, line: nil) })
  }

  func draw(on canvas: inout Canvas, _ frame: Frame) {
    // Small crowds can afford larger points.
    let radius = points.count > 400 ? 2.8 : points.count > 120 ? 3.4 : 4
    for group in groups {
      var path = PathData()
      for point in group.points {
        guard let place = frame.place(point.x, point.y) else { continue }
        group.marker.append(to: &path, x: place.x, y: place.y, radius: radius)
      }
      canvas.group(Palette.style(group.color)) { $0.path(path, style: "gb-point") }
    }
  }
}
