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

  /// Draws `count` values, in storage order, from `stream`.
  func draw(_ count: Int, fanIn: Int, fanOut: Int, from stream: inout RandomStream) -> [Double] {
    switch self {
    case .uniform(let low, let high):
      return (0..<count).map { _ in stream.uniform(low: low, high: high) }
    case .normal(let mean, let deviation):
      return (0..<count).map { _ in mean + deviation * stream.normal() }
    case .glorot:
      let bound = (6 / Double(fanIn + fanOut)).squareRoot()
      return (0..<count).map { _ in stream.uniform(low: -bound, high: bound) }
    case .he:
      let deviation = (2 / Double(fanIn)).squareRoot()
      return (0..<count).map { _ in deviation * stream.normal() }
    case .zeros:
      return Array(repeating: 0, count: count)
    case .constant(let value):
      return Array(repeating: value, count: count)
    }
  }
}
