import Datasets
import Notebook

extension GeneratorError {
  /// The error in words: what was found and what was expected.
  var words: String {
    switch self {
    case .unknownKind(let found, let known):
      "found kind '\(found)', expected one of: \(known.joined(separator: ", "))"
    case .unknownOption(let found, let known):
      "unknown option '\(found)', expected one of: \(known.joined(separator: ", "))"
    case .outOfRange(let option, let found, let allowed):
      "found \(option) \(NumberWords.short(found)), expected \(NumberWords.short(allowed.lowerBound)) to "
        + NumberWords.short(allowed.upperBound)
    case .notWhole(let option, let found):
      "found \(option) \(NumberWords.short(found)), expected a whole number"
    case .proportionCount(let found, let expected): "found \(found) proportions for \(expected) classes"
    case .proportionsOutOfRange: "proportions must be >= 0 and not all 0"
    case .tooLarge(let numbers, let limit): "the data would have \(numbers) numbers, the limit is \(limit)"
    }
  }
}

extension DatasetError {
  /// The error in words: what was found and what was expected.
  var words: String {
    switch self {
    case .testFractionOutOfRange(let found):
      "found a test share of \(NumberWords.short(found)), expected a number >= 0 and < 1"
    case .nothingToTrainOn(let samples, let fraction):
      "a test share of \(NumberWords.short(fraction)) leaves none of the \(samples) samples to train on"
    }
  }
}
