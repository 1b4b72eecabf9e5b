import Tensor

/// How a gradient that is too long is cut, after the penalty's part was added.
public enum GradientClipping: Equatable, Sendable {
  /// Holds every element within ±limit.
  case value(Double)
  /// Scales the whole gradient by limit/norm where its norm over all parameters exceeds the limit.
  ///
  /// Exact, where `torch.nn.utils.clip_grad_norm_` divides by norm + 1e-6.
  case norm(Double)

  /// Cuts a gradient of `count` elements whose squares sum to `squares`.
  func apply<S: KernelElement>(to gradient: UnsafeMutablePointer<S>, count: Int, squares: Double) {
    switch self {
    case .value(let limit): S.clamp(count: count, limit: S(limit), gradient)
    case .norm(let limit):
      let norm = squares.squareRoot()
      if norm > limit { S.scale(count: count, S(limit / norm), gradient) }
    }
  }
}
