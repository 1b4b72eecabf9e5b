import Tensor

/// A circle of radius 1 and a smaller one inside, as scikit-learn's `make_circles` draws them.
///
/// The points of a class stand at equal angles, in an order drawn from the points' stream.
public struct Circles: Generator {
  /// The name, as a notebook writes it.
  public static let kind = "circles"
  /// The numbers it can be told.
  public static let options = [
    GeneratorOption.noise(initial: 0),
    GeneratorOption("factor", "The radius of the inner circle.", initial: 0.8, range: 0...1),
  ]

  /// The deviation of the noise added to each coordinate.
  public var noise: Double
  /// The radius of the inner circle.
  public var factor: Double

  /// Creates the generator.
  public init(noise: Double = 0, factor: Double = 0.8) {
    self.noise = noise
    self.factor = factor
  }

  /// Creates the generator from the values of its options.
  public init(values: [String: Double]) {
    self.init(noise: values["noise"] ?? 0, factor: values["factor"] ?? 0.8)
  }

  /// The two coordinates.
  public var featureNames: [String] { Planar.featureNames }
  /// The outer and the inner circle.
  public var classNames: [String] { ["outer", "inner"] }

  /// Draws a point for each of `classes`.
  public func points(of classes: [Int], using streams: inout DrawStreams) -> Matrix {
    let places = Planar.ranks(of: classes, count: 2, using: &streams.points)
    let points = zip(classes, places).map { index, place in
      let angle = 2 * Double.pi * Double(place.rank) / Double(place.of)
      let radius = index == 0 ? 1 : factor
      return (radius * Elementary.cos(angle), radius * Elementary.sin(angle))
    }
    return Planar.matrix(points, noise: noise, using: &streams.noise)
  }
}
