import Tensor

/// The function a layer applies to X·W + b.
///
/// The raw value is the name an author writes. A new one is a case here, a kernel (forward and slope side by side) and
/// a line in ``elementwise``.
public enum Activation: String, CaseIterable, Sendable {
  case identity, sigmoid, tanh, relu, softplus, softmax

  /// The kernel, where every number is treated by itself; nil for a softmax, which treats rows.
  var elementwise: ElementwiseActivation? {
    switch self {
    case .identity: .identity
    case .sigmoid: .sigmoid
    case .tanh: .tanh
    case .relu: .relu
    case .softplus: .softplus
    case .softmax: nil
    }
  }
}
