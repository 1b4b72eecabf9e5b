import Tensor

/// Two interleaving half circles of radius 1, as scikit-learn's `make_moons` draws them.
///
/// The points of a class stand at equal steps along its arc, ends included, in an order drawn from the points' stream.
public struct Moons: Generator {
  /// The name, as a notebook writes it.
  public static let kind = "moons"
  /// The numbers it can be told.
  public static let options = [GeneratorOption.noise(initial: 0)]

  /// The deviation of the noise added to each coordinate.
  public var noise: Double

  /// Creates the generator.
  public init(noise: Double = 0) { self.noise = noise }

  /// Creates the generator from the values of its options.
  public init(values: [String: Double]) { self.init(noise: values["noise"] ?? 0) }

  /// The two coordinates.
  public var featureNames: [String] { Planar.featureNames }
  /// The upper and the lower half circle.
  public var classNames: [String] { ["upper", "lower"] }

  /// Draws a point for each of `classes`.
  public func points(of classes: [Int], using streams: inout DrawStreams) -> Matrix {
    let places = Planar.ranks(of: classes, count: 2, using: &streams.points)
    let points = zip(classes, places).map { index, place in
      let angle = Double.pi * Double(place.rank) / Double(max(1, place.of - 1))
      let (x, y) = (Elementary.cos(angle), Elementary.sin(angle))
      return index == 0 ? (x, y) : (1 - x, 0.5 - y)
    }
    return Planar.matrix(points, noise: noise, using: &streams.noise)
  }
}
