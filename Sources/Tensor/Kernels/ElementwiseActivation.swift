import CKernels

/// An activation that treats every number by itself, as the kernels know it.
public enum ElementwiseActivation: Sendable {
  /// a = z.
  case identity
  /// a = max(z, 0), slope 0 at 0 as in PyTorch; NaN stays NaN.
  case relu
  /// a = 1/(1 + e^−z).
  case sigmoid
  /// a = tanh z.
  case tanh
  /// a = ln(1 + e^z).
  case softplus

  var kernel: ck_activation {
    switch self {
    case .identity: CK_IDENTITY
    case .relu: CK_RELU
    case .sigmoid: CK_SIGMOIDAL
    case .tanh: CK_HYPERBOLIC
    case .softplus: CK_SOFT
    }
  }
}
