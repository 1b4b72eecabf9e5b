/// Why a recipe cannot be run; layers and rows are counted from 0.
public enum TrainingError: Error, Equatable, Sendable {
  /// A number of a recipe that must lie in an interval.
  public enum Quantity: Equatable, Sendable {
    case rate, momentum, beta1, beta2, epsilon, decay, up, down, l2, clippingLimit
    /// A number of the recipe's initialiser for this kind of tensor, or of that of one layer.
    case initialiser(ParameterTensor.Kind, layer: Int?)
  }

  /// The numbers that are allowed.
  public enum Interval: Equatable, Sendable {
    /// Any number but NaN and the infinities.
    case finite
    /// Finite and > 0.
    case positive
    /// Finite and ≥ 0.
    case nonNegative
    /// From 0 to 1, 1 left out.
    case zeroUpToOne
    /// From 0 to 1, both included.
    case zeroToOne
    /// Above 0, up to and including 1.
    case aboveZeroToOne
    /// Finite and ≥ 1.
    case atLeastOne

    /// Whether `value` is in the interval.
    public func contains(_ value: Double) -> Bool {
      switch self {
      case .finite: value.isFinite
      case .positive: value > 0 && value.isFinite
      case .nonNegative: value >= 0 && value.isFinite
      case .zeroUpToOne: value >= 0 && value < 1
      case .zeroToOne: value >= 0 && value <= 1
      case .aboveZeroToOne: value > 0 && value <= 1
      case .atLeastOne: value >= 1 && value.isFinite
      }
    }
  }

  /// Which samples.
  public enum Split: String, Sendable {
    case train, test
  }

  /// The model has no layer.
  case noLayers
  /// A layer's width is below 1.
  case layerWidth(layer: Int, found: Int)
  /// The number of epochs is below 1.
  case epochs(found: Int)
  /// The batch size is below 1.
  case batchSize(found: Int)
  /// A number is outside its interval.
  case outOfRange(Quantity, found: Double, expected: Interval)
  /// An initialiser's low end lies above its high end.
  case uniformBounds(ParameterTensor.Kind, layer: Int?, low: Double, high: Double)
  /// The loss is not defined for what the last layer gives.
  case lossDoesNotFit(Loss, found: Activation, expected: [Activation])
  /// The loss tells classes apart by several outputs and the last layer has one.
  case tooFewOutputs(Loss, found: Int, expected: Int)
  /// The bold driver judges by the loss of all samples, which minibatches do not give.
  case boldDriverNeedsFullBatch(batchSize: Int)
  /// The network has more weights and biases than are allowed.
  case tooManyParameters(limit: Int)
  /// A split has no samples.
  case noSamples(Split)
  /// The last layer is not as wide as the targets.
  case outputWidth(found: Int, expected: Int)
  /// The test split has another number of input or target columns than the training split.
  case testWidths(foundInputs: Int, expectedInputs: Int, foundTargets: Int, expectedTargets: Int)
  /// A target is no probability, and the loss needs one.
  case target(Split, Loss, row: Int, column: Int, found: Double)
}
