import Tensor

/// How a gradient becomes a step; each as PyTorch 2.13 defines it.
///
/// A new optimizer is one file beside this one, a case and its lines here.
public enum Optimizer: Equatable, Sendable {
  /// Gradient descent, θ ← θ − rate·g.
  case sgd(rate: Double)
  /// Gradient descent with momentum, `torch.optim.SGD(momentum:, nesterov:)` with no dampening.
  case momentum(rate: Double, momentum: Double = 0.9, nesterov: Bool = false)
  /// Adam (Kingma & Ba 2015, algorithm 1), `torch.optim.Adam`.
  case adam(rate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8)

  /// The learning rate before any schedule.
  public var rate: Double {
    switch self {
    case .sgd(let rate), .momentum(let rate, _, _), .adam(let rate, _, _, _): rate
    }
  }

  /// How many values are remembered for each parameter.
  var slots: Int {
    switch self {
    case .sgd: GradientDescent.slots
    case .momentum: Momentum.slots
    case .adam: Adam.slots
    }
  }

  /// β₁ and β₂, where there are any.
  var decays: (first: Double, second: Double)? {
    if case .adam(_, let beta1, let beta2, _) = self { (beta1, beta2) } else { nil }
  }

  /// Takes a step by the optimizer's ``OptimizerRule``.
  @inline(__always)
  func step<S: KernelElement>(_ part: StepPart<S>) -> SquareSums {
    switch self {
    case .sgd: GradientDescent().step(part)
    case .momentum(_, let momentum, let nesterov): Momentum(momentum: momentum, nesterov: nesterov).step(part)
    case .adam(_, let beta1, let beta2, let epsilon):
      Adam(beta1: beta1, beta2: beta2, epsilon: epsilon).step(part)
    }
  }
}
