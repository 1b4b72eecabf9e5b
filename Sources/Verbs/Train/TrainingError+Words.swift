import Notebook
import Training

extension TrainingError {
  /// The error in words: what was found and what was expected.
  var words: String {
    switch self {
    case .noLayers: "the model has no layer"
    case .layerWidth(let layer, let found): "layer \(layer + 1) has width \(found), expected at least 1"
    case .epochs(let found): "found \(found) epochs, expected at least 1"
    case .batchSize(let found): "found a batch size of \(found), expected at least 1"
    case .outOfRange(let quantity, let found, let range):
      "found \(quantity.words) \(NumberWords.short(found)), expected \(range.words)"
    case .uniformBounds(_, _, let low, let high):
      "found a low end \(NumberWords.short(low)) above the high end \(NumberWords.short(high))"
    case .lossDoesNotFit(let loss, let found, let expected):
      "loss \(loss.rawValue) takes outputs of \(expected.map(\.rawValue).joined(separator: " or ")), "
        + "but the last layer is \(found.rawValue)"
    case .tooFewOutputs(let loss, let found, let expected):
      "loss \(loss.rawValue) needs at least \(expected) outputs, but the last layer has \(found)"
    case .boldDriverNeedsFullBatch(let size):
      "bold-driver judges a step by the loss of all samples, but batch-size is \(size)"
    case .tooManyParameters(let limit):
      "the model has more than \(limit / 1_000_000) million weights and biases; make a layer narrower"
    case .noSamples(let split): "the \(split.rawValue) split has no samples"
    case .outputWidth(let found, let expected):
      "the model has \(found) outputs, but the data has \(expected) target columns"
    case .testWidths: "the test split has other columns than the training split"
    case .target(let split, let loss, let row, _, let found):
      "loss \(loss.rawValue) takes targets from 0 to 1, but row \(row + 1) of the \(split.rawValue) split has "
        + NumberWords.short(found)
    }
  }
}

extension TrainingError.Quantity {
  fileprivate var words: String {
    switch self {
    case .rate: "rate"
    case .momentum: "momentum"
    case .beta1: "beta1"
    case .beta2: "beta2"
    case .epsilon: "epsilon"
    case .decay: "decay"
    case .up: "up"
    case .down: "down"
    case .l2: "l2"
    case .clippingLimit: "clip limit"
    case .initialiser(let kind, _): "an initial value of \(kind.rawValue)"
    }
  }
}

extension TrainingError.Interval {
  fileprivate var words: String {
    switch self {
    case .finite: "a finite number"
    case .positive: "a number > 0"
    case .nonNegative: "a number >= 0"
    case .zeroUpToOne: "a number >= 0 and < 1"
    case .zeroToOne: "a number from 0 to 1"
    case .aboveZeroToOne: "a number > 0 and <= 1"
    case .atLeastOne: "a number >= 1"
    }
  }
}
