import Tensor

/// A loss: what it fits, and its kernel, which gives the value and the derivative side by side.
protocol LossFunction {
  static var outputActivations: [Activation] { get }
  /// Whether `reduction: mean` divides by the number of outputs as well.
  static var isMeanOverOutputs: Bool { get }
  /// Whether ``sum(_:)`` starts from Z and differentiates by it under this output activation.
  static func isFused(with activation: Activation) -> Bool
  /// Returns the loss summed over samples and outputs, and sets `block.gradient` to that sum's derivative by the
  /// outputs A, times `block.scale`; where the loss is fused, from Z and by Z, and A replaces Z.
  static func sum<S: KernelElement>(_ block: LossBlock<S>) -> Double
  /// The smallest sum that one row of outputs, the same for all samples, reaches.
  static func sumOfBestConstant(targets: Matrix) -> Double
}

extension LossFunction {
  static func isFused(with activation: Activation) -> Bool { false }
}

/// At most 64 rows of outputs and what is wanted of them.
struct LossBlock<S: KernelElement> {
  let rows: Int
  let columns: Int
  /// A, or Z where the loss is fused.
  let outputs: UnsafeMutablePointer<S>
  let targets: UnsafePointer<S>
  /// Whether the loss is fused with the activation.
  let isFused: Bool
  /// Whether the outputs are probabilities, not logits: then a fused loss replaces Z by A.
  let isProbability: Bool
  let scale: S
  let gradient: UnsafeMutablePointer<S>
}

/// −part·ln(part/whole), 0 where there is no part: what `part` samples cost that are foretold by their share.
func surprise(_ part: Double, of whole: Double) -> Double {
  part == 0 ? 0 : -part * Elementary.log(part / whole)
}
