/// A strip of small grey images with their labels.
public struct ImagePanel: Equatable, Sendable {
  /// Whose images these are, such as the name of a data set.
  public let name: String
  /// The images, in reading order.
  public let images: [Thumbnail]

  /// Creates a strip; at most 12 images and 6,000 pixels are drawn, and the description says of how many.
  public init(name: String, images: [Thumbnail]) {
    self.name = name
    self.images = images
  }
}
