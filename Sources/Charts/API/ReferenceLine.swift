/// A horizontal dotted line at a value that the reader compares with, such as the constant predictor's loss.
public struct ReferenceLine: Equatable, Sendable {
  /// The value at which the line runs.
  public let value: Double
  /// The text on the line: "constant predictor 0.250".
  public let label: String

  /// Creates a reference line.
  public init(value: Double, label: String) {
    self.value = value
    self.label = label
  }
}
