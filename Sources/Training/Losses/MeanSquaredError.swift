import Tensor

/// (a − y)², PyTorch's `MSELoss`.
enum MeanSquaredError: LossFunction {
  static let outputActivations = Activation.allCases
  static let isMeanOverOutputs = true

  static func sum<S: KernelElement>(_ block: LossBlock<S>) -> Double {
    S.squaredError(
      rows: block.rows, columns: block.columns, block.outputs, block.targets, scale: 2 * block.scale,
      into: block.gradient)
  }

  /// Each column's best constant is its mean.
  static func sumOfBestConstant(targets: Matrix) -> Double {
    var sum = 0.0
    for (column, total) in targets.columnSums.enumerated() {
      let mean = total / Double(targets.rows)
      for row in 0..<targets.rows {
        let error = targets[row, column] - mean
        sum += error * error
      }
    }
    return sum
  }
}
