/// The function a layer applies to X·W + b.
///
/// The raw value is the name an author writes. A new activation is one file beside this one, a case and a line in
/// ``function``.
public enum Activation: String, CaseIterable, Sendable {
  case identity, sigmoid, tanh, relu, softplus, softmax

  var function: any ActivationFunction.Type {
    switch self {
    case .identity: Identity.self
    case .sigmoid: Sigmoid.self
    case .tanh: Tanh.self
    case .relu: ReLU.self
    case .softplus: Softplus.self
    case .softmax: Softmax.self
    }
  }
}
