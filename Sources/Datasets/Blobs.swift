import Tensor

/// Normal clouds around centres in a square, one a class, as scikit-learn's `make_blobs` draws them.
///
/// The centres are uniform in [-10, 10)², drawn first from the points' stream; the deviations come from the noise's.
public struct Blobs: Generator {
  /// The name, as a notebook writes it.
  public static let kind = "blobs"
  /// The numbers it can be told.
  public static let options = [
    GeneratorOption(
      "centers", "The number of clouds and classes.", initial: 3, range: 2...100, isWhole: true),
    GeneratorOption("deviation", "The deviation of each coordinate in a cloud.", initial: 1, range: 0...1e6),
  ]

  /// The number of clouds and classes.
  public var centers: Int
  /// The deviation of each coordinate in a cloud.
  public var deviation: Double

  /// Creates the generator.
  public init(centers: Int = 3, deviation: Double = 1) {
    self.centers = centers
    self.deviation = deviation
  }

  /// Creates the generator from the values of its options.
  public init(values: [String: Double]) {
    self.init(centers: Int(values["centers"] ?? 3), deviation: values["deviation"] ?? 1)
  }

  /// The two coordinates.
  public var featureNames: [String] { Planar.featureNames }
  /// The clouds' numbers.
  public var classNames: [String] { (0..<centers).map(String.init) }

  /// Draws a point for each of `classes`.
  public func points(of classes: [Int], using streams: inout DrawStreams) -> Matrix {
    let middles = (0..<centers).map { _ in
      let x = streams.points.uniform(low: -10, high: 10)
      return (x, streams.points.uniform(low: -10, high: 10))
    }
    return Planar.matrix(classes.map { middles[$0] }, noise: deviation, using: &streams.noise)
  }
}
