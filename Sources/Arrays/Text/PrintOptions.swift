/// How arrays are written: NumPy's `set_printoptions`.
public struct PrintOptions: Equatable, Sendable {
  /// The most digits behind the point; nil for as many as tell a number from all others.
  public var precision: Int?
  /// The number of elements from which on only the corners are written.
  public var threshold: Int
  /// The number of elements at each end of an axis that are written then.
  public var edgeItems: Int
  /// The most characters in a line.
  public var lineWidth: Int
  /// Whether small numbers are written without an exponent.
  public var suppressesSmall: Bool

  /// Creates NumPy's defaults but for what is given.
  public init(
    precision: Int? = 8, threshold: Int = 1000, edgeItems: Int = 3, lineWidth: Int = 75,
    suppressesSmall: Bool = false
  ) {
    self.precision = precision
    self.threshold = threshold
    self.edgeItems = edgeItems
    self.lineWidth = lineWidth
    self.suppressesSmall = suppressesSmall
  }

  /// The options with numbers so large that they make no difference brought to a size that can be computed with.
  var bounded: PrintOptions {
    PrintOptions(
      precision: precision.map { min(max($0, 0), 1000) }, threshold: threshold,
      edgeItems: min(max(edgeItems, 0), 1 << 40), lineWidth: min(max(lineWidth, 0), 1 << 40),
      suppressesSmall: suppressesSmall)
  }
}
