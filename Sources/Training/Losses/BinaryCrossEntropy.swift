import Tensor

/// −(y ln a + (1 − y) ln(1 − a)) for each output.
///
/// Over a sigmoid it is computed from Z and differentiated by Z, as PyTorch's `BCEWithLogitsLoss`: no saturated
/// output loses its gradient. Over a softmax it is PyTorch's `BCELoss`, which holds each logarithm at −100 or above.
enum BinaryCrossEntropy: LossFunction {
  static let outputActivations: [Activation] = [.sigmoid, .softmax]
  static let isMeanOverOutputs = true

  static func isFused(with activation: Activation) -> Bool { activation == .sigmoid }

  static func sum<S: KernelElement>(_ block: LossBlock<S>) -> Double {
    block.isFused
      ? S.binaryCrossEntropyOfLogits(
        rows: block.rows, columns: block.columns, block.outputs, block.targets, scale: block.scale,
        into: block.gradient)
      : S.binaryCrossEntropy(
        rows: block.rows, columns: block.columns, block.outputs, block.targets, scale: block.scale,
        into: block.gradient)
  }

  /// Each column's best constant is its mean.
  static func sumOfBestConstant(targets: Matrix) -> Double {
    let count = Double(targets.rows)
    return targets.columnSums.reduce(0) { sum, ones in
      let zeros = count - ones
      return sum + surprise(ones, of: count) + surprise(zeros, of: count)
    }
  }
}
