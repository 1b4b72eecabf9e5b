import Tensor

/// Grey images of rings and crosses, of values 0...255, one feature a pixel, row by row.
///
/// A ring's ink at distance d from its circle, and a cross's at distance d from its lines, is e^(-d²/2). The points'
/// stream gives each image's centre (column, then row: normal around the middle, deviation `jitter`) and radius
/// (normal around a quarter of the size, deviation `jitter` / 2; drawn for crosses too). The noise's stream gives
/// every pixel's noise, image by image; the sum is clipped to 0...1 and multiplied by 255.
public struct Shapes: Generator {
  /// The name, as a notebook writes it.
  public static let kind = "shapes"
  /// The numbers it can be told.
  public static let options = [
    GeneratorOption(
      "size", "The images' width and height in pixels.", initial: 16, range: 4...64, isWhole: true),
    GeneratorOption("jitter", "The deviation of the shapes' centres in pixels.", initial: 2, range: 0...1e6),
    GeneratorOption(
      "noise", "The deviation of the noise added to each pixel, of 1 for full ink.", initial: 0.35,
      range: 0...1e6),
  ]

  /// The images' width and height in pixels.
  public var size: Int
  /// The deviation of the shapes' centres in pixels.
  public var jitter: Double
  /// The deviation of the noise added to each pixel, of 1 for full ink.
  public var noise: Double

  /// Creates the generator.
  public init(size: Int = 16, jitter: Double = 2, noise: Double = 0.35) {
    self.size = size
    self.jitter = jitter
    self.noise = noise
  }

  /// Creates the generator from the values of its options.
  public init(values: [String: Double]) {
    self.init(
      size: Int(values["size"] ?? 16), jitter: values["jitter"] ?? 2, noise: values["noise"] ?? 0.35)
  }

  /// The pixels, as `row,column` from 0.
  public var featureNames: [String] {
    (0..<size * size).map { "\($0 / size),\($0 % size)" }
  }
  /// The two shapes.
  public var classNames: [String] { ["ring", "cross"] }

  /// Draws an image for each of `classes`.
  public func points(of classes: [Int], using streams: inout DrawStreams) -> Matrix {
    var images = Matrix(rows: classes.count, columns: size * size)
    let middle = Double(size) / 2
    for (image, index) in classes.enumerated() {
      let x = middle + jitter * streams.points.normal()
      let y = middle + jitter * streams.points.normal()
      let radius = middle / 2 + jitter / 2 * streams.points.normal()
      for pixel in 0..<size * size {
        let across = Double(pixel % size) - x
        let down = Double(pixel / size) - y
        let distance: Double
        if index == 0 {
          distance = (across * across + down * down).squareRoot() - radius
        } else {
          distance = min(across.magnitude, down.magnitude)
        }
        let ink = Elementary.exp(-(distance * distance) / 2) + noise * streams.noise.normal()
        images[image, pixel] = 255 * min(max(ink, 0), 1)
      }
    }
    return images
  }
}
