/// What is wrong with the options of generated data.
public enum GeneratorError: Error, Equatable, Sendable {
  /// No generator has this name.
  case unknownKind(found: String, known: [String])
  /// The generator has no option of this name.
  case unknownOption(found: String, known: [String])
  /// An option's value is outside what is allowed.
  case outOfRange(option: String, found: Double, allowed: ClosedRange<Double>)
  /// An option takes whole numbers only.
  case notWhole(option: String, found: Double)
  /// There are not as many proportions as classes.
  case proportionCount(found: Int, expected: Int)
  /// A proportion is negative or not finite, or all are 0.
  case proportionsOutOfRange(found: [Double])
  /// The data would have more numbers than is allowed.
  case tooLarge(numbers: Int, limit: Int)
}
