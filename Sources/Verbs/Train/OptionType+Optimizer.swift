import Notebook
import Training

/// The words for optimizers.
private enum OptimizerKind: String, CaseIterable, Sendable { case sgd, momentum, adam }

extension OptionType where Value == Optimizer {
  /// How a gradient becomes a step: `adam`, or `{kind: sgd, rate: 0.1}`.
  static let optimizer = OptionType.mapping("an optimizer, such as {kind: sgd, rate: 0.1}", shorthand: "kind", encode: json) { reader in
    let kind = reader.read("kind", .word, default: OptimizerKind.sgd, "The method.")
    return reader.alternatives(kind).map { kind in optimizer(kind, &reader) }.last ?? nil
  }

  private static func optimizer(_ kind: OptimizerKind, _ reader: inout OptionReader) -> Optimizer? {
    let rate =
      kind == .adam
      ? reader.read("rate", .number(.positive), default: 1e-3, "The learning rate.")
      : reader.require("rate", .number(.positive), "The learning rate; 0.001 for adam where none is given.")
    guard kind != .sgd else { return rate.map { .sgd(rate: $0) } }
    if kind == .momentum {
      let momentum = reader.read(
        "momentum", .number(.momentum), default: 0.9, "The share of the last step kept (momentum).")
      let nesterov = reader.read("nesterov", .flag, default: false, "Whether to look ahead (momentum).")
      return rate.map { .momentum(rate: $0, momentum: momentum, nesterov: nesterov) }
    }
    let beta1 = reader.read("beta1", .number(.momentum), default: 0.9, "The decay of the mean (adam).")
    let beta2 = reader.read("beta2", .number(.momentum), default: 0.999, "The decay of the mean square (adam).")
    let epsilon = reader.read("epsilon", .number(.positive), default: 1e-8, "Added to the root (adam).")
    return rate.map { .adam(rate: $0, beta1: beta1, beta2: beta2, epsilon: epsilon) }
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
