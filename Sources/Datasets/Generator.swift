import Tensor

/// A family of artificial classification problems, such as two moons.
///
/// A new one is a file with a type of this protocol and a line in `Generators.all`.
public protocol Generator: Sendable {
  /// The name, as a notebook writes it.
  static var kind: String { get }
  /// The numbers it can be told.
  static var options: [GeneratorOption] { get }

  /// Creates the generator from the value of each of its options, all present and allowed.
  init(values: [String: Double])

  /// The features' names.
  var featureNames: [String] { get }
  /// The classes' names.
  var classNames: [String] { get }
  /// The classes of successive samples, over and over, where the order is not drawn; nil where it is.
  var cycle: [Int]? { get }

  /// Draws a point for each of `classes`: one row each.
  ///
  /// Where the points lie comes from `streams.points`, what is added from `streams.noise`; neither draw depends
  /// on the noise's size.
  func points(of classes: [Int], using streams: inout DrawStreams) -> Matrix
}

extension Generator {
  /// Most generators have an order that is drawn.
  public var cycle: [Int]? { nil }
}
