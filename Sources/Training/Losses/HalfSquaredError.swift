import Tensor

/// ½ (a − y)², summed over the outputs.
enum HalfSquaredError: LossFunction {
  static let outputActivations = Activation.allCases
  static let isMeanOverOutputs = false

  static func sum<S: KernelElement>(_ block: LossBlock<S>) -> Double {
    0.5
      * S.squaredError(
        rows: block.rows, columns: block.columns, block.outputs, block.targets, scale: block.scale,
        into: block.gradient)
  }

  static func sumOfBestConstant(targets: Matrix) -> Double {
    0.5 * MeanSquaredError.sumOfBestConstant(targets: targets)
  }
}
