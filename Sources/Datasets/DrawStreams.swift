import Tensor

/// The random streams of one data set, one for each thing that is drawn, so that changing one leaves the others.
public struct DrawStreams: Sendable {
  /// The order of the classes.
  public var classes: RandomStream
  /// Where points lie without noise: positions, centres, radii.
  public var points: RandomStream
  /// The noise added to the points.
  public var noise: RandomStream
  /// Which samples get a wrong label, and which one.
  public var labels: RandomStream
  /// Which samples go to the test part.
  public var split: RandomStream

  /// Derives the streams `name/classes`, `name/points`, `name/noise`, `name/labels` and `name/split` of `seed`.
  public init(seed: UInt64, name: String) {
    classes = RandomStream(seed: seed, name: name + "/classes")
    points = RandomStream(seed: seed, name: name + "/points")
    noise = RandomStream(seed: seed, name: name + "/noise")
    labels = RandomStream(seed: seed, name: name + "/labels")
    split = RandomStream(seed: seed, name: name + "/split")
  }
}
