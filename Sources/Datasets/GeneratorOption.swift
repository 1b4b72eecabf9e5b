/// One number that a generator can be told, and the values it takes.
public struct GeneratorOption: Equatable, Sendable {
  /// The name, as a notebook writes it.
  public let name: String
  /// What the number is, in one sentence.
  public let summary: String
  /// The value where none is given.
  public let initial: Double
  /// The values allowed.
  public let range: ClosedRange<Double>
  /// Whether only whole numbers are allowed.
  public let isWhole: Bool

  init(
    _ name: String, _ summary: String, initial: Double, range: ClosedRange<Double>, isWhole: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.initial = initial
    self.range = range
    self.isWhole = isWhole
  }

  /// The deviation of normal noise added to each coordinate.
  static func noise(initial: Double) -> GeneratorOption {
    GeneratorOption(
      "noise", "The deviation of the normal noise added to each coordinate.", initial: initial, range: 0...1e6
    )
  }
}
