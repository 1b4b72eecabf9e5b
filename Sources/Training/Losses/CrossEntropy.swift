import Tensor

/// −Σ_j y_j ln softmax(z)_j for each sample, PyTorch's `CrossEntropyLoss` with class probabilities as targets.
///
/// Computed from Z by the log-sum-exp and differentiated by Z. Over a softmax layer, Z is that layer's X·W + b; an
/// identity layer's outputs are Z themselves (logits), as in PyTorch.
enum CrossEntropy: LossFunction {
  static let outputActivations: [Activation] = [.identity, .softmax]
  static let isMeanOverOutputs = false

  static func isFused(with activation: Activation) -> Bool { true }

  static func sum<S: KernelElement>(_ block: LossBlock<S>) -> Double {
    S.crossEntropy(
      rows: block.rows, columns: block.columns, block.outputs, block.targets, scale: block.scale,
      probabilities: block.isProbability ? block.outputs : nil, into: block.gradient)
  }

  /// The best constant is the share of each class.
  static func sumOfBestConstant(targets: Matrix) -> Double {
    let sums = targets.columnSums
    let whole = sums.reduce(0, +)
    return sums.reduce(0) { $0 + surprise($1, of: whole) }
  }
}
