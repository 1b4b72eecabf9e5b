import Tensor

/// −Σ_j y_j ln softmax(z)_j for each sample, PyTorch's `CrossEntropyLoss` with class probabilities as targets.
///
/// Computed from Z by the log-sum-exp and differentiated by Z. Over a softmax layer, Z is that layer's X·W + b; an
/// identity layer's outputs are Z themselves (logits), as in PyTorch.
enum CrossEntropy: LossFunction {
  static let outputActivations: [Activation] = [.identity, .softmax]
  static let isMeanOverOutputs = false

  static func isFused(with activation: Activation) -> Bool { true }

  /// In each row the terms y_j (m + ln Σ e^(z − m) − z_j) are added in column order.
  static func sum(
    preActivations: Matrix, outputs: Matrix, targets: Matrix, isFused: Bool, gradient: inout Matrix
  ) -> Double {
    let width = targets.columns
    return preActivations.elements.withUnsafeBufferPointer { z in
      targets.elements.withUnsafeBufferPointer { targets in
        gradient.elements.withUnsafeMutableBufferPointer { gradient in
          var loss = 0.0
          for first in stride(from: 0, to: z.count, by: width) {
            let row = first..<first + width
            let (maximum, sum) = Softmax.exponentials(z, row, into: gradient, at: first)
            let logarithm = Elementary.log(sum)
            var weight = 0.0
            for i in row where targets[i] != 0 {
              loss += targets[i] * (logarithm + (maximum - z[i]))
              weight += targets[i]
            }
            for i in row { gradient[i] = gradient[i] / sum * weight - targets[i] }
          }
          return loss
        }
      }
    }
  }

  /// The best constant is the share of each class.
  static func sumOfBestConstant(targets: Matrix) -> Double {
    let sums = targets.columnSums
    let whole = sums.reduce(0, +)
    return sums.reduce(0) { $0 + surprise($1, of: whole) }
  }
}
