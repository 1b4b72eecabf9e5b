import Training

/// What a gradient check found, tensor by tensor.
public struct GradientVerdict: Equatable, Sendable {
  /// The loss at the parameters that were checked at.
  public let loss: Double
  /// The verdicts in the order of ``Training/Parameters/tensors``.
  public let tensors: [TensorVerdict]

  /// Whether no entry failed; undecided ones do not count.
  public var passed: Bool { tensors.allSatisfy(\.passed) }
}
