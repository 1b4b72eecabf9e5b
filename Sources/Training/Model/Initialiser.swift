import Tensor

/// How a tensor of parameters starts.
///
/// For weights of d inputs and w outputs, fan-in is d and fan-out is w; biases have the fans of their layer's
/// weights.
public enum Initialiser: Equatable, Sendable {
  /// Draws uniformly from [low, high).
  case uniform(low: Double, high: Double)
  /// Draws from the normal distribution.
  case normal(mean: Double, deviation: Double)
  /// Draws uniformly from ±√(6/(fan-in + fan-out)); PyTorch's `xavier_uniform_` (Glorot & Bengio 2010, eq. 16).
  case glorot
  /// Draws from normal(0, √(2/fan-in)); PyTorch's `kaiming_normal_` (He et al. 2015, eq. 10).
  case he
  /// Sets everything to 0.
  case zeros
  /// Sets everything to one value.
  case constant(Double)

  /// Sets `count` values, in storage order, to draws from `stream`, rounded to their type.
  func draw<S: KernelElement>(
    _ values: UnsafeMutablePointer<S>, count: Int, fanIn: Int, fanOut: Int, from stream: inout RandomStream
  ) {
    switch self {
    case .uniform(let low, let high):
      stream.fill(values, count: count, low: low, high: high)
    case .normal(let mean, let deviation):
      for index in 0..<count { values[index] = S(mean + deviation * stream.normal()) }
    case .glorot:
      let bound = (6 / Double(fanIn + fanOut)).squareRoot()
      stream.fill(values, count: count, low: -bound, high: bound)
    case .he:
      let deviation = (2 / Double(fanIn)).squareRoot()
      for index in 0..<count { values[index] = S(deviation * stream.normal()) }
    case .zeros:
      values.update(repeating: 0, count: count)
    case .constant(let value):
      values.update(repeating: S(value), count: count)
    }
  }
}
