import Tensor

/// A loss: its value, and its hand-written derivative beside it.
protocol LossFunction {
  static var outputActivations: [Activation] { get }
  /// Whether `reduction: mean` divides by the number of outputs as well.
  static var isMeanOverOutputs: Bool { get }
  /// Whether ``sum(_:of:targets:gradient:)`` differentiates by Z instead of A under this output activation.
  static func isFused(with activation: Activation) -> Bool
  /// Returns the loss summed over samples and outputs, one chain in storage order, and sets `gradient` to that
  /// sum's derivative by the outputs A, or by Z where the loss is fused with the activation.
  static func sum(
    preActivations: Matrix, outputs: Matrix, targets: Matrix, isFused: Bool, gradient: inout Matrix
  ) -> Double
  /// The smallest sum that one row of outputs, the same for all samples, reaches.
  static func sumOfBestConstant(targets: Matrix) -> Double
}

extension LossFunction {
  static func isFused(with activation: Activation) -> Bool { false }
}

/// Sums a loss that treats every number by itself; `term` returns its value and its derivative.
@inline(__always)
func sumOfTerms(
  _ values: Matrix, _ targets: Matrix, gradient: inout Matrix,
  _ term: (_ value: Double, _ target: Double) -> (value: Double, slope: Double)
) -> Double {
  values.elements.withUnsafeBufferPointer { values in
    targets.elements.withUnsafeBufferPointer { targets in
      gradient.elements.withUnsafeMutableBufferPointer { gradient in
        var sum = 0.0
        for i in gradient.indices {
          let (value, slope) = term(values[i], targets[i])
          sum += value
          gradient[i] = slope
        }
        return sum
      }
    }
  }
}

/// −part·ln(part/whole), 0 where there is no part: what `part` samples cost that are foretold by their share.
func surprise(_ part: Double, of whole: Double) -> Double {
  part == 0 ? 0 : -part * Elementary.log(part / whole)
}
