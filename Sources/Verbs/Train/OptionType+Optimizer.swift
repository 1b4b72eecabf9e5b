import Notebook
import Training

/// The words for optimizers.
private enum OptimizerKind: String, CaseIterable, Sendable { case sgd, momentum, adam }

extension OptionType where Value == Optimizer {
  /// How a gradient becomes a step: `adam`, or `{kind: sgd, rate: 0.1}`.
  static let optimizer = OptionType.mapping(
    "an optimizer, such as {kind: sgd, rate: 0.1}", shorthand: "kind", encode: json
  ) { reader in
    let errors = reader.session.diagnostics.count
    let kind = reader.read("kind", .word, default: OptimizerKind.sgd, "The method.")
    if reader.session.diagnostics.count > errors {
      reader.ignoreRest()
      return nil
    }
    let rate =
      kind == .adam
      ? reader.read("rate", .number(.positive), default: 1e-3, "The learning rate.")
      : reader.require("rate", .number(.positive), "The learning rate; adam has 0.001 as default.")
    let momentum: Optimizer? = reader.section(when: kind == .momentum) { reader in
      let share = reader.read(
        "momentum", .number(.momentum), default: 0.9, "momentum: the share of the last step kept.")
      let nesterov = reader.read("nesterov", .flag, default: false, "momentum: whether to look ahead.")
      return rate.map { .momentum(rate: $0, momentum: share, nesterov: nesterov) }
    }
    let adam: Optimizer? = reader.section(when: kind == .adam) { reader in
      let beta1 = reader.read("beta1", .number(.momentum), default: 0.9, "adam: the decay of the mean.")
      let beta2 = reader.read(
        "beta2", .number(.momentum), default: 0.999, "adam: the decay of the mean square.")
      let epsilon = reader.read(
        "epsilon", .number(.positive), default: 1e-8, "adam: what is added to the root.")
      return rate.map { .adam(rate: $0, beta1: beta1, beta2: beta2, epsilon: epsilon) }
    }
    switch kind {
    case .sgd: return rate.map(Optimizer.sgd)
    case .momentum: return momentum
    case .adam: return adam
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
        ("kind", .string("adam")), ("rate", .number(rate)), ("beta1", .number(beta1)),
        ("beta2", .number(beta2)),
        ("epsilon", .number(epsilon)),
      ])
    }
  }
}
