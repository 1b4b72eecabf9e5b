import Tensor

/// −(y ln a + (1 − y) ln(1 − a)) for each output.
///
/// Over a sigmoid it is computed from Z and differentiated by Z, as PyTorch's `BCEWithLogitsLoss`: no saturated
/// output loses its gradient. Over a softmax it is PyTorch's `BCELoss`, which holds each logarithm at −100 or above.
enum BinaryCrossEntropy: LossFunction {
  static let outputActivations: [Activation] = [.sigmoid, .softmax]
  static let isMeanOverOutputs = true

  static func isFused(with activation: Activation) -> Bool { activation == .sigmoid }

  static func sum(
    preActivations: Matrix, outputs: Matrix, targets: Matrix, isFused: Bool, gradient: inout Matrix
  ) -> Double {
    guard isFused else {
      return sumOfTerms(outputs, targets, gradient: &gradient) { a, y in
        let (ofOne, ofZero) = (Elementary.log(a), Elementary.log(1 - a))
        let value = (y - 1) * (ofZero < -100 ? -100 : ofZero) - y * (ofOne < -100 ? -100 : ofOne)
        let variance = a * (1 - a)
        return (value, (a - y) / (variance < 1e-12 ? 1e-12 : variance))
      }
    }
    // ln(1 + e^z) − y z, in the form that never overflows.
    return sumOfTerms(preActivations, targets, gradient: &gradient) { z, y in
      let tail = Elementary.log1p(Elementary.exp(z < 0 ? z : -z))
      return ((z > 0 ? z : 0) - z * y + tail, Elementary.sigmoid(z) - y)
    }
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
