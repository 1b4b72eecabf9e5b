/// How a gradient that is too long is cut, after the penalty's part was added.
public enum GradientClipping: Equatable, Sendable {
  /// Holds every element within ±limit.
  case value(Double)
  /// Scales the whole gradient by limit/norm where its norm over all parameters exceeds the limit.
  ///
  /// Exact, where `torch.nn.utils.clip_grad_norm_` divides by norm + 1e-6.
  case norm(Double)

  func apply(to gradient: inout Parameters) {
    switch self {
    case .value(let limit):
      gradient.forEachTensor { g in
        for i in g.indices { g[i] = g[i] > limit ? limit : g[i] < -limit ? -limit : g[i] }
      }
    case .norm(let limit):
      let norm = gradient.sumOfSquares.squareRoot()
      guard norm > limit else { return }
      let scale = limit / norm
      gradient.forEachTensor { g in
        for i in g.indices { g[i] *= scale }
      }
    }
  }
}
