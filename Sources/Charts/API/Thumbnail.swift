/// A small grey image with its label.
public struct Thumbnail: Equatable, Sendable {
  /// The text below the image, such as its class.
  public let label: String
  /// The number of pixel rows.
  public let rows: Int
  /// The number of pixel columns.
  public let columns: Int
  /// The brightness of each pixel, row by row from the top, 0 (black) to 1 (white).
  public let pixels: [Double]

  /// Creates a thumbnail; one without exactly `rows * columns` pixels is drawn as an empty frame.
  public init(label: String, rows: Int, columns: Int, pixels: [Double]) {
    self.label = label
    self.rows = rows
    self.columns = columns
    self.pixels = pixels
  }
}
