import Notebook
import Training

/// The words for optimizers.
private enum OptimizerKind: String, CaseIterable, Sendable { case sgd, momentum, adam }

extension OptionType where Value == Optimizer {
  /// How a gradient becomes a step: `adam`, or `{kind: sgd, rate: 0.1}`.
  static let optimizer = OptionType.mapping("an optimizer, such as {kind: sgd, rate: 0.1}", shorthand: "kind", encode: json) { reader in
    let kind = reader.read("kind", .word, default: OptimizerKind.sgd, "The method.")
    let rate =
      kind == .adam
      ? reader.read("rate", .number(.positive), default: 1e-3, "The learning rate.")
      : reader.require("rate", .number(.positive), "The learning rate; Adam has 0.001 as default.")
    guard let rate else { return nil }
    switch kind {
    case .sgd: return .sgd(rate: rate)
    case .momentum:
      return .momentum(
        rate: rate,
        momentum: reader.read("momentum", .number(.momentum), default: 0.9, "The share of the last step kept."),
        nesterov: reader.read("nesterov", .flag, default: false, "Whether to look ahead."))
    case .adam:
      return .adam(
        rate: rate,
        beta1: reader.read("beta1", .number(.momentum), default: 0.9, "The decay of the mean."),
        beta2: reader.read("beta2", .number(.momentum), default: 0.999, "The decay of the mean square."),
        epsilon: reader.read("epsilon", .number(.positive), default: 1e-8, "Added to the root."))
    }
  }

  private static func json(_ optimizer: Optimizer) -> JSONValue {
    switch optimizer {
    case .sgd(let rate): .object([("kind", .string("sgd")), ("rate", .number(rate))])
    case .momentum(let rate, let momentum, let nesterov):
      .object([
        ("kind", .string("momentum")), ("rate", .number(rate)), ("momentum", .number(momentum)),
        ("nesterov", .bool(nesterov)),
      ])
    case .adam(let rate, let beta1, let beta2, let epsilon):
      .object([
        ("kind", .string("adam")), ("rate", .number(rate)), ("beta1", .number(beta1)), ("beta2", .number(beta2)),
        ("epsilon", .number(epsilon)),
      ])
    }
  }
}
