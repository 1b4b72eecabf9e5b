import Tensor

/// The corners of the unit square, labelled by the exclusive or of their coordinates.
///
/// The samples go round the corners (0, 0), (0, 1), (1, 0), (1, 1): four without noise are the truth table. Of
/// given proportions, each class goes round its own two corners.
public struct Xor: Generator {
  /// The name, as a notebook writes it.
  public static let kind = "xor"
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
  /// The function's values.
  public var classNames: [String] { ["0", "1"] }
  /// The function's values at the corners in turn.
  public var cycle: [Int]? { [0, 1, 1, 0] }

  /// Takes a corner for each of `classes`.
  public func points(of classes: [Int], using streams: inout DrawStreams) -> Matrix {
    let corners: [[(Double, Double)]] = [[(0, 0), (1, 1)], [(0, 1), (1, 0)]]
    var visits = [0, 0]
    let points = classes.map { index in
      visits[index] += 1
      return corners[index][(visits[index] - 1) % 2]
    }
    return Planar.matrix(points, noise: noise, using: &streams.noise)
  }
}
