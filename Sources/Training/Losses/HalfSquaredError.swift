import Tensor

/// ½ (a − y)², summed over the outputs.
enum HalfSquaredError: LossFunction {
  static let outputActivations = Activation.allCases
  static let isMeanOverOutputs = false

  static func sum(
    preActivations: Matrix, outputs: Matrix, targets: Matrix, isFused: Bool, gradient: inout Matrix
  ) -> Double {
    sumOfTerms(outputs, targets, gradient: &gradient) { a, y in
      let error = a - y
      return (0.5 * (error * error), error)
    }
  }

  static func sumOfBestConstant(targets: Matrix) -> Double {
    0.5 * MeanSquaredError.sumOfBestConstant(targets: targets)
  }
}
