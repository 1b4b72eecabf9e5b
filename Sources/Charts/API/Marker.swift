/// The shape that stands for a point, which tells classes and series apart where colour does not.
public enum Marker: String, CaseIterable, Equatable, Sendable {
  /// A disc.
  case circle
  /// A triangle on its base.
  case triangle
  /// A square on its side.
  case square
  /// A square on its corner.
  case diamond
  /// An upright cross.
  case plus
  /// A diagonal cross.
  case cross
  /// A triangle on its tip.
  case wedge
  /// A flat bar.
  case bar

  /// Returns the shape for a class or series number; numbers past the last shape begin anew.
  public static func number(_ index: Int) -> Marker {
    let count = allCases.count
    return allCases[((index % count) + count) % count]
  }

  /// Appends the outline around (x, y); shapes have about the area of a disc of the given radius.
  func append(to path: inout PathData, x: Double, y: Double, radius r: Double) {
    switch self {
    case .circle:
      path.move(x - r, y)
      path.raw("a\(Coordinate(r)) \(Coordinate(r)) 0 1 0 \(Coordinate(2 * r)) 0")
      path.raw("a\(Coordinate(r)) \(Coordinate(r)) 0 1 0 \(Coordinate(-2 * r)) 0z")
    case .triangle: path.polygon(x, y, [(0, -1.3 * r), (1.2 * r, 0.8 * r), (-1.2 * r, 0.8 * r)])
    case .wedge: path.polygon(x, y, [(0, 1.3 * r), (-1.2 * r, -0.8 * r), (1.2 * r, -0.8 * r)])
    case .square:
      let a = 0.9 * r
      path.polygon(x, y, [(-a, -a), (a, -a), (a, a), (-a, a)])
    case .diamond: path.polygon(x, y, [(0, -1.35 * r), (1.2 * r, 0), (0, 1.35 * r), (-1.2 * r, 0)])
    case .bar:
      let (a, b) = (1.3 * r, 0.5 * r)
      path.polygon(x, y, [(-a, -b), (a, -b), (a, b), (-a, b)])
    case .plus: path.polygon(x, y, Marker.cross(arm: 1.25 * r, half: 0.42 * r))
    case .cross:
      // An upright cross turned by 45 degrees; 0.7071 is the root of one half.
      let corners = Marker.cross(arm: 1.4 * r, half: 0.42 * r)
      path.polygon(x, y, corners.map { (0.7071 * ($0.0 - $0.1), 0.7071 * ($0.0 + $0.1)) })
    }
  }

  private static func cross(arm a: Double, half b: Double) -> [(Double, Double)] {
    [
      (-b, -a), (b, -a), (b, -b), (a, -b), (a, b), (b, b), (b, a), (-b, a), (-b, b), (-a, b), (-a, -b),
      (-b, -b),
    ]
  }
}
