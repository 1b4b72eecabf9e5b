import Tensor

/// What a network is trained to make small.
///
/// The raw value is the name an author writes. A new loss is one file beside this one, a case and a line in
/// ``function`` and ``sum(_:)``.
public enum Loss: String, CaseIterable, Sendable {
  case halfSquaredError = "half-squared-error"
  case meanSquaredError = "mean-squared-error"
  case binaryCrossEntropy = "binary-cross-entropy"
  case crossEntropy = "cross-entropy"

  var function: any LossFunction.Type {
    switch self {
    case .halfSquaredError: HalfSquaredError.self
    case .meanSquaredError: MeanSquaredError.self
    case .binaryCrossEntropy: BinaryCrossEntropy.self
    case .crossEntropy: CrossEntropy.self
    }
  }

  /// Whether the loss works on Z under this output activation, which saves rounding and saturation.
  func isFused(with activation: Activation) -> Bool { function.isFused(with: activation) }

  /// The loss of a block: ``LossFunction/sum(_:)`` of ``function``, found without a search at run time.
  @inline(__always)
  func sum<S: KernelElement>(_ block: LossBlock<S>) -> Double {
    switch self {
    case .halfSquaredError: HalfSquaredError.sum(block)
    case .meanSquaredError: MeanSquaredError.sum(block)
    case .binaryCrossEntropy: BinaryCrossEntropy.sum(block)
    case .crossEntropy: CrossEntropy.sum(block)
    }
  }

  /// The output activations this loss fits, in the order of ``Activation``.
  public var outputActivations: [Activation] { function.outputActivations }

  /// The loss of the best constant output for `targets`, penalties left out.
  ///
  /// The constant is any row of numbers (of probabilities, for the two cross-entropies); an output layer that
  /// cannot give it does worse.
  public func ofConstantPredictor(targets: Matrix, reduction: Reduction) -> Double {
    function.sumOfBestConstant(targets: targets) 
      / divisor(rows: targets.rows, outputs: targets.columns, reduction)
  }

  /// What the sum over samples and outputs is divided by.
  func divisor(rows: Int, outputs: Int, _ reduction: Reduction) -> Double {
    switch reduction {
    case .sum: 1
    case .mean: Double(function.isMeanOverOutputs ? rows * outputs : rows)
    }
  }
}
