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
  func append(to path: inout PathData, x: Double, y: Double, radius: Double) {
    if self == .circle { return path.circle(x: x, y: y, radius: radius) }
    path.polygon(corners.map { Point(x: x + $0.x * radius, y: y + $0.y * radius) })
  }

  /// The corners around the origin for a radius of 1.
  private var corners: [(x: Double, y: Double)] {
    switch self {
    case .circle: []
    case .triangle: [(0, -1.3), (1.2, 0.8), (-1.2, 0.8)]
    case .wedge: [(0, 1.3), (-1.2, -0.8), (1.2, -0.8)]
    case .square: [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]
    case .diamond: [(0, -1.35), (1.2, 0), (0, 1.35), (-1.2, 0)]
    case .bar: [(-1.3, -0.5), (1.3, -0.5), (1.3, 0.5), (-1.3, 0.5)]
    case .plus: Marker.cross(arm: 1.25, half: 0.42)
    case .cross:
      // An upright cross turned by 45 degrees; 0.7071 is the root of one half.
      Marker.cross(arm: 1.4, half: 0.42).map { (0.7071 * ($0.x - $0.y), 0.7071 * ($0.x + $0.y)) }
    }
  }

  private static func cross(arm a: Double, half b: Double) -> [(x: Double, y: Double)] {
    [
      (-b, -a), (b, -a), (b, -b), (a, -b), (a, b), (b, b), (b, a), (-b, a), (-b, b), (-a, b), (-a, -b),
      (-b, -b),
    ]
  }
}
